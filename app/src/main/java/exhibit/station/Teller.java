package exhibit.station;

/// Someone far away who wants to know how the station is. Telling never waits and never fails.
interface Teller extends AutoCloseable {

    void tell(Health health);

    @Override
    void close();
}
