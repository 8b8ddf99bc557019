package org.demarche.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.demarche.model.Plan;
import org.demarche.storage.age.SealedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One plan's unsaved work: a line that says where it belongs, and below it the plan as its own file would hold it, closed where that is protected. Not for several
/// threads.
public final class Draft implements AutoCloseable {
    static final String ENDING = ".draft";

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;
    private final Path lock;
    private final FileChannel channel;
    private @Nullable DraftKey key;

    /// @param channel to the lock, which it holds
    Draft(Path file, Path lock, FileChannel channel) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    /// @param key opens the plan below, itself closed as the plan's file is; null: the plan stands there open
    private record About(String keptAt, @Nullable String file, @Nullable String fingerprint, @Nullable String key) {}

    /// Writes the plan down, in the place of what was kept before.
    ///
    /// @param of the file that it is to be saved to; null: none yet
    /// @throws IOException where it can't be written; then what was kept before still is
    public void keep(Plan plan, @Nullable PlanFile of, Instant now) throws IOException {
        keep(plan, of, of == null ? null : of.seal(), now);
    }

    /// Like [#keep(Plan, PlanFile, Instant)], also for a protected plan that stands in no file just now.
    ///
    /// @param seal what the plan is closed with; null: it is not protected
    public void keep(Plan plan, @Nullable PlanFile of, @Nullable Seal seal, Instant now) throws IOException {
        DraftKey closing = seal == null ? null : key(seal);
        byte[] content = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);
        if (closing != null) content = sealed(content, closing);
        About about = new About(now.toString(), of == null ? null : of.path().toAbsolutePath().toString(), of == null ? null : of.fingerprint(), closing == null ? null : closing.secret());
        byte[] line = (JSON.writeValueAsString(about) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(line, line.length + content.length);
        System.arraycopy(content, 0, all, line.length, content.length);
        SafeWrite.to(file, all);
    }

    private static byte[] sealed(byte[] plan, DraftKey closing) throws IOException {
        try {
            return closing.seal(plan);
        } catch (SealedException notClosed) {
            throw new IOException(notClosed);
        } finally {
            Arrays.fill(plan, (byte) 0);
        }
    }

    /// Makes what a protected plan's drafts are closed with, so that the first of them does not wait for that.
    ///
    /// @throws IOException where it can't be made
    public void prepare(Seal seal) throws IOException {
        key(seal);
    }

    private DraftKey key(Seal seal) throws IOException {
        DraftKey now = key;
        try {
            if (now == null || now.of() != seal) now = DraftKey.draw(seal);
        } catch (SealedException | IllegalStateException notClosed) {
            throw new IOException(notClosed);
        }
        key = now;
        return now;
    }

    /// Whether there is something to come back, or it can't be told.
    boolean isKept() throws IOException {
        SafeWrite.putBack(file);
        return !Files.notExists(file);
    }

    /// Forgets what is kept: it is saved, or the user lets go of it. The draft can be used on.
    public void clear() throws IOException {
        Files.deleteIfExists(SafeWrite.aside(file));
        Files.deleteIfExists(file);
    }

    Left read() throws IOException, PlanFileException {
        Parts parts = parts();
        About about = parts.about;
        try {
            Plan plan = PlanText.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(parts.content)).toString(), String.valueOf(file.getFileName())).plan();
            return new Left(this, Instant.parse(about.keptAt), plan, about.file == null ? null : file.getFileSystem().getPath(about.file), about.fingerprint, null);
        } catch (DateTimeException | NullPointerException | IllegalArgumentException broken) {
            throw new IOException(file + " is no draft", broken);
        }
    }

    /// Null: it is not closed.
    @Nullable LeftClosed readClosed() throws IOException {
        Parts parts = parts();
        About about = parts.about;
        if (about.key == null) return null;
        try {
            return new LeftClosed(this, Instant.parse(about.keptAt), about.file == null ? null : file.getFileSystem().getPath(about.file), about.fingerprint, Base64.getDecoder().decode(about.key), parts.content);
        } catch (DateTimeException | NullPointerException | IllegalArgumentException | SealedException broken) {
            throw new IOException(file + " is no draft", broken);
        }
    }

    private record Parts(About about, byte[] content) {}

    private Parts parts() throws IOException {
        byte[] all = WholeFile.read(file, PlanFile.LARGEST_FILE);
        int end = 0;
        while (end < all.length && all[end] != '\n') end++;
        if (end == all.length) throw new IOException(file + " is no draft");
        try {
            return new Parts(JSON.readValue(Arrays.copyOf(all, end), About.class), Arrays.copyOfRange(all, end + 1, all.length));
        } catch (JacksonException broken) {
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
