package exhibit.command.screen;

import exhibit.text.Product;
import exhibit.view.staff.StaffActions;
import java.util.List;

/// A station on its second day, for pictures of the page for staff.
record ExampleDesk() implements StaffActions {

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public List<Fact> health() {
        return List.of(Fact.of("health.well"), Fact.of("health.station", "1", Product.VERSION),
                Fact.of("health.uptime", 26, 10), Fact.of("health.temperature", 51),
                Fact.of("health.disk", 9120), Fact.of("health.unexported"),
                Fact.of("health.visits", 212, 212));
    }
}
