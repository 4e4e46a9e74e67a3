package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.station.watch.ScreenPower;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/// When the screen is dark.
final class NightLightTest {

    private final Queue<Double> shone = new ConcurrentLinkedQueue<>();
    private final NightLight night = new NightLight(new ScreenPower() {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public String way() {
            return "a note";
        }

        @Override
        public void shine(double share) {
            shone.add(share);
        }
    });

    @Test
    void it_is_dark_while_the_station_is_closed_and_switched_only_when_that_changes() throws InterruptedException {
        night.open(true);
        night.open(false);
        night.open(false);
        night.open(true);
        assertEquals(List.of(0., 1.), shone());
    }

    @Test
    void staff_have_light_at_night_as_long_as_their_page_is_open() throws InterruptedException {
        night.open(false);
        for (int frame = 0; frame < 3; frame++)
            night.staff(true);
        night.staff(false);
        night.open(true);
        night.staff(true);
        assertEquals(List.of(0., 1., 0., 1.), shone());
    }

    /// What was asked of the light, when all is done.
    private List<Double> shone() throws InterruptedException {
        assertTrue(night.end(), "it takes too long");
        return List.copyOf(shone);
    }
}
