package exhibit.sound.guide;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.sound.Loudspeaker;
import exhibit.sound.Speech;
import exhibit.story.RainSight;
import exhibit.thread.SupervisedThread;
import exhibit.training.LatestValue;
import exhibit.training.Snapshot;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// What is heard of a visit: tones and a voice, on a thread that no picture waits for. Silent while nobody is there.
public final class AudioGuide implements AutoCloseable {

    private static final long LOOK_MILLIS = 10;

    private final LatestValue<GuideMoment> news = new LatestValue<>();
    private final Loudspeaker loudspeaker = new Loudspeaker();
    private final Speech speech = new Speech(Speech.installed());
    private final double limit;
    private final SupervisedThread thread = new SupervisedThread("hearing", this::run);
    private Optional<GuideMoment> before = Optional.empty();
    private final Narrator narrator = new Narrator();
    private final FigureNotes figure = new FigureNotes();
    private final AtomicInteger asked = new AtomicInteger();

    /// @param limit the loudest there is, 0 to 1; with 0 nothing is heard
    public AudioGuide(double limit) {
        this.limit = limit;
    }

    public void start() {
        if (limit <= 0)
            return;
        loudspeaker.start();
        thread.start();
    }

    /// Whether what should be heard is not, because no sound card takes it; from any thread.
    public boolean isSilent() {
        return loudspeaker.isSilent();
    }

    /// The help button was pressed; from any thread.
    public void help() {
        asked.incrementAndGet();
    }

    /// Once a frame, from any thread.
    ///
    /// @param seen the newest picture
    /// @param rain what of it is seen in this frame
    public void show(Session session, Optional<Snapshot> seen, Optional<RainSight> rain) {
        seen.ifPresent(snapshot -> news.put(new GuideMoment(session, snapshot, asked.get(), rain)));
    }

    @Override
    public void close() {
        thread.interrupt();
        loudspeaker.close();
        speech.close();
    }

    private void run() throws InterruptedException {
        while (true) {
            news.take().ifPresent(now -> hear(now, System.nanoTime()));
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void hear(GuideMoment now, long nanos) {
        double loudness = loudness(now.session(), limit);
        loudspeaker.loudness(loudness);
        if (loudness <= 0)
            speech.hush();
        var born = figure.after(now, nanos);
        var last = before;
        before = Optional.of(now); // whatever goes wrong with this one, the next is told beside it
        last.ifPresent(was -> {
            Stream.of(ThingNotes.between(was, now), born, RainNotes.between(was, now))
                    .filter(tones -> !tones.isEmpty()).findFirst().ifPresent(loudspeaker::play);
            narrator.tell(was, now, nanos, speech.isSpeaking() || figure.isBeingBorn())
                    .or(() -> figure.name().map(named -> narrator.exclaim(named)))
                    .ifPresent(text -> speech.say(text, now.session().language(), loudness));
        });
    }

    static double loudness(Session session, double limit) {
        return session.place() instanceof Place.Attract ? 0 : limit * session.comfort().loudness();
    }
}
