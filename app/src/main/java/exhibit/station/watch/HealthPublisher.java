package exhibit.station.watch;

/// Someone far away who wants to know how the station is. Telling never waits and never fails.
public interface HealthPublisher extends AutoCloseable {

    void tell(Health health);

    @Override
    void close();
}
