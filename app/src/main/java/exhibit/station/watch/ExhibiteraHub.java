package exhibit.station.watch;

import exhibit.station.AtomicFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.tinylog.Logger;

/// Tells an Exhibitera hub that this station lives (its Core API's ping). What the hub would like the station to do is
/// not heard: a museum's network turns nothing off here.
public final class ExhibiteraHub implements HealthPublisher {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI ping;
    private final UUID id;
    private volatile boolean failed;

    /// @param identity where the number is kept by which the hub knows this station
    public ExhibiteraHub(URI hub, Path identity) {
        ping = URI.create(hub.toString().replaceFirst("/+$", "") + "/core/ping");
        id = identity(identity);
    }

    @Override
    public void tell(Health health) {
        var words = "{\"uuid\": \"" + id + "\", \"current_interaction\": " + health.visited() + "}";
        var request = HttpRequest.newBuilder(ping).timeout(PATIENCE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(words)).build();
        var _ = client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((answer, e) -> {
            boolean well = e == null && answer.statusCode() / 100 == 2;
            if (!well && !failed) Logger.warn("the hub " + ping + " does not answer");
            failed = !well;
        });
    }

    @Override
    public void close() {
        client.shutdown();
    }

    private static UUID identity(Path file) {
        try {
            if (Files.exists(file)) return UUID.fromString(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            Logger.warn(file + " is written anew: " + e.getMessage());
        }
        var fresh = UUID.randomUUID();
        try {
            AtomicFile.write(file, (fresh + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            Logger.warn("the hub will take this station for a new one after a restart: " + e.getMessage());
        }
        return fresh;
    }
}
