package exhibit.hardware.midi;

import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import java.util.function.Consumer;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;

/// Every MIDI box that is plugged in, as a panel. Events come on MIDI's own thread.
public final class MidiPanel implements ControlPanel, AutoCloseable, Receiver {

    private final MidiMap map;
    private volatile Consumer<ControlEvent> listener = _ -> {};

    public MidiPanel(MidiMap map) {
        this.map = map;
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    /// Listens to every box of this machine.
    ///
    /// @return how many there are
    public int plugIn() {
        int boxes = 0;
        for (var info : MidiSystem.getMidiDeviceInfo())
            if (plugIn(info)) boxes++;
        return boxes;
    }

    @Override
    public void send(MidiMessage message, long timeStamp) {
        if (!(message instanceof ShortMessage m)) return;
        var event = switch (m.getCommand()) {
            case ShortMessage.CONTROL_CHANGE -> map.controlChange(m.getData1(), m.getData2());
            case ShortMessage.NOTE_ON -> map.note(m.getData1(), m.getData2() > 0);
            case ShortMessage.NOTE_OFF -> map.note(m.getData1(), false);
            default -> java.util.Optional.<ControlEvent>empty();
        };
        event.ifPresent(listener);
    }

    @Override
    public void close() {
        listener = _ -> {};
    }

    /// Synthesizers and sequencers are devices too; a box is what can send.
    private boolean plugIn(MidiDevice.Info info) {
        try {
            var device = MidiSystem.getMidiDevice(info);
            boolean software = device instanceof javax.sound.midi.Synthesizer
                    || device instanceof javax.sound.midi.Sequencer;
            if (software || device.getMaxTransmitters() == 0) return false;
            device.open();
            device.getTransmitter().setReceiver(this);
            return true;
        } catch (MidiUnavailableException _) {
            return false;
        }
    }
}
