package exhibit.hardware.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Sequencer;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Synthesizer;

/// Every MIDI box that is plugged into this machine, listened to.
public final class MidiBoxes implements AutoCloseable {

    private final List<MidiDevice> boxes = new ArrayList<>();

    private MidiBoxes() {
    }

    /// @param listener told of each message, on MIDI's own threads
    public static MidiBoxes open(Consumer<ShortMessage> listener) {
        var boxes = new MidiBoxes();
        for (var info : MidiSystem.getMidiDeviceInfo())
            boxes.open(info, listener);
        return boxes;
    }

    public int count() {
        return boxes.size();
    }

    @Override
    public void close() {
        boxes.forEach(MidiDevice::close);
        boxes.clear();
    }

    /// Synthesizers and sequencers are devices too; a box is what is neither and can send.
    private void open(MidiDevice.Info info, Consumer<ShortMessage> listener) {
        try {
            var device = MidiSystem.getMidiDevice(info);
            if (device instanceof Synthesizer || device instanceof Sequencer || device.getMaxTransmitters() == 0)
                return;
            device.open();
            boxes.add(device);
            device.getTransmitter().setReceiver(new Ear(listener));
        } catch (MidiUnavailableException | IllegalArgumentException _) {
            // taken by another program, or gone: the others are as good
        }
    }

    private record Ear(Consumer<ShortMessage> listener) implements Receiver {
        @Override
        public void send(MidiMessage message, long timeStamp) {
            if (message instanceof ShortMessage shortMessage) listener.accept(shortMessage);
        }

        @Override
        public void close() {
            // the device is closed by whoever opened it
        }
    }
}
