package org.demarche.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstWindowTest {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private Path folder = Path.of("");
    private Path socket = Path.of("");

    /// Not in a long path, which no socket takes.
    @BeforeEach
    void makeAFolder() throws Exception {
        folder = Files.createTempDirectory("dw");
        socket = folder.resolve("state").resolve("window.socket");
    }

    @AfterEach
    void removeIt() throws Exception {
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.getParent());
        Files.deleteIfExists(folder);
    }

    private FirstWindow listen() {
        return Objects.requireNonNull(FirstWindow.listen(socket, taken::add));
    }

    @Test
    void whereNobodyListensNothingIsHandedOver() {
        assertFalse(FirstWindow.hand(socket, "/plans/a.plan.json"));
    }

    @Test
    void theFirstTakesWhatLaterStartsWereAskedToOpen() throws Exception {
        try (FirstWindow first = listen()) {
            assertNotNull(first);
            assertTrue(FirstWindow.hand(socket, "/plans/Қазақстан 2005.plan.json"));
            assertTrue(FirstWindow.hand(socket, ""));
            assertEquals(List.of("/plans/Қазақстан 2005.plan.json", ""), taken);
        }
        assertFalse(FirstWindow.hand(socket, "/plans/a.plan.json"), "it has ended");
        assertFalse(Files.exists(socket), "and leaves nothing");
    }

    @Test
    void whatACrashLeftBehindIsReplaced() throws Exception {
        Files.createDirectories(socket.getParent());
        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket)).close();
        assertTrue(Files.exists(socket));
        assertFalse(FirstWindow.hand(socket, "/plans/a.plan.json"));
        try (FirstWindow first = listen()) {
            assertNotNull(first);
            assertTrue(FirstWindow.hand(socket, "/plans/a.plan.json"));
        }
    }

    @Test
    void onlyItsUserCanTalkToIt() throws Exception {
        try (FirstWindow first = listen()) {
            assertNotNull(first);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
        }
    }

    /// The next start opens its own window instead of hanging too.
    @Test
    void oneThatDoesNotAnswerTakesNothing() throws Exception {
        Files.createDirectories(socket.getParent());
        try (ServerSocketChannel mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket))) {
            assertTrue(mute.isOpen());
            assertFalse(FirstWindow.hand(socket, "/plans/a.plan.json"));
        }
    }

    @Test
    void whereNoSocketCanBeEveryStartHasItsOwnWindow() {
        Path far = folder.resolve("x".repeat(120)).resolve("window.socket");
        assertNull(FirstWindow.listen(far, taken::add));
        assertFalse(FirstWindow.hand(far, ""));
    }
}
