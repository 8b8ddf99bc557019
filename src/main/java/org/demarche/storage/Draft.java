package org.demarche.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One plan's unsaved work: a line that says where it belongs, and below it the plan as its own file would hold it. Not for several threads.
public final class Draft implements AutoCloseable {
    static final String ENDING = ".draft";

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;
    private final Path lock;
    private final FileChannel channel;

    /// @param channel to the lock, which it holds
    Draft(Path file, Path lock, FileChannel channel) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    private record About(String keptAt, @Nullable String file, @Nullable String fingerprint) {}

    /// Writes the plan down, in the place of what was kept before.
    ///
    /// @param of the file that it is to be saved to; null: none yet
    /// @throws IOException where it can't be written; then what was kept before still is
    public void keep(Plan plan, @Nullable PlanFile of, Instant now) throws IOException {
        About about = new About(now.toString(), of == null ? null : of.path().toAbsolutePath().toString(), of == null ? null : of.fingerprint());
        SafeWrite.to(file, (JSON.writeValueAsString(about) + "\n" + PlanJson.write(plan)).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether there is something to come back.
    boolean isKept() {
        return Files.exists(file);
    }

    /// Forgets what is kept: it is saved, or the user lets go of it. The draft can be used on.
    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    Left read() throws IOException, PlanFileException {
        String all = Files.readString(file);
        int end = all.indexOf('\n');
        if (end < 0) throw new IOException(file + " is no draft");
        try {
            About about = JSON.readValue(all.substring(0, end), About.class);
            Plan plan = PlanText.read(all.substring(end + 1), String.valueOf(file.getFileName())).plan();
            return new Left(this, Instant.parse(about.keptAt), plan, about.file == null ? null : Path.of(about.file), about.fingerprint);
        } catch (JacksonException | DateTimeException | NullPointerException broken) {
            throw new IOException(file + " is no draft", broken);
        }
    }

    /// Lets go of it and leaves what is kept, to be offered again.
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Forgets what is kept, and that there was something.
    public void discard() throws IOException {
        clear();
        channel.close();
        Files.deleteIfExists(lock);
    }
}
