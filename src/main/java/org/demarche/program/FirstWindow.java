package org.demarche.program;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One window for each user and display: a program that starts hands what it was asked to open to the one that runs.
///
/// They talk through a socket that only the user can write to; no network is used. A socket that a crash left behind answers nobody and is replaced.
public final class FirstWindow implements Closeable {
    /// A path of this length fits every system.
    private static final int LONGEST_PATH = 100;
    private static final int LONGEST_QUESTION = 1 << 15;
    private static final String TAKEN = "taken";
    private static final int PATIENCE_SECONDS = 3;

    private final Path socket;
    private final ServerSocketChannel server;

    private FirstWindow(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /// Hands a plan's file to the window that runs already.
    ///
    /// @param socket where it listens
    /// @param plan empty: nothing to open, it only comes to the front
    /// @return whether there is such a window and it has taken it
    public static boolean hand(Path socket, String plan) {
        if (!Files.exists(socket)) return false;
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Thread watch = Thread.ofVirtual().start(() -> closeLate(channel));
            channel.write(StandardCharsets.UTF_8.encode(plan));
            channel.shutdownOutput();
            String answer = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            watch.interrupt();
            return answer.equals(TAKEN);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    /// A window that hangs must not keep the next one from opening.
    private static void closeLate(SocketChannel channel) {
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
            channel.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            // the asker sees it
        }
    }

    /// Listens from now on, as the first window.
    ///
    /// @param take called off the window's thread, with what is to be opened; empty: nothing, come to the front
    /// @return null where that is not possible here: then every start has its own window
    public static @Nullable FirstWindow listen(Path socket, Consumer<String> take) {
        if (socket.toString().length() > LONGEST_PATH) return null;
        try {
            Files.createDirectories(socket.getParent());
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
            if (Files.getFileStore(socket.getParent()).supportsFileAttributeView("posix")) Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            FirstWindow first = new FirstWindow(socket, server);
            Thread.ofPlatform().daemon().name("first window").start(() -> first.answer(take));
            return first;
        } catch (IOException | UnsupportedOperationException notHere) {
            return null;
        }
    }

    private void answer(Consumer<String> take) {
        while (server.isOpen()) {
            try (SocketChannel asker = server.accept()) {
                String plan = read(asker);
                take.accept(plan);
                asker.write(StandardCharsets.UTF_8.encode(TAKEN));
            } catch (ClosedChannelException ended) {
                return;
            } catch (IOException gone) {
                // the asker gave up; the next one may not
            }
        }
    }

    private static String read(SocketChannel asker) throws IOException {
        ByteBuffer question = ByteBuffer.allocate(LONGEST_QUESTION);
        while (question.hasRemaining() && asker.read(question) >= 0);
        return StandardCharsets.UTF_8.decode(question.flip()).toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
