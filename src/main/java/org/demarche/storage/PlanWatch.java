package org.demarche.storage;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Notices that a plan's file is another, on a thread of its own: at once where the system tells of changes in the folder, and else by looking now and then. Only
/// the content counts. A file that can't be read, or is gone, may be on its way: it is told when it stays so.
public final class PlanWatch implements AutoCloseable {
    private static final Duration SETTLES_IN = Duration.ofMillis(150);
    private static final Duration AGAIN_IN = Duration.ofMillis(400);
    private static final int PATIENCE = 8;

    private final KnownVersions versions;
    private final BiConsumer<PlanFile, OnDisk> tell;
    private final Runnable beforeLooking;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("plan-watch").unstarted(task));
    private final AtomicBoolean isAboutTo = new AtomicBoolean();
    private final @Nullable WatchService folder;
    private volatile PlanFile expected;

    /// Used by the looking thread alone.
    private PlanFile compared;

    private OnDisk told = new OnDisk.Same();
    private OnDisk seen = new OnDisk.Same();
    private int tries;

    /// @param every how often it looks where the system tells nothing
    /// @param beforeLooking on the looking thread, each time
    /// @param tell on the looking thread: the file that was expected, and what is there instead, once for each content
    public PlanWatch(PlanFile expected, KnownVersions versions, Duration every, Runnable beforeLooking, BiConsumer<PlanFile, OnDisk> tell) {
        this.expected = expected;
        this.compared = expected;
        this.versions = versions;
        this.beforeLooking = beforeLooking;
        this.tell = tell;
        this.folder = watch(PlanLock.real(expected.path()).getParent());
        looking.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private @Nullable WatchService watch(Path path) {
        try {
            WatchService service = path.getFileSystem().newWatchService();
            path.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
            Thread.ofVirtual().name("folder-watch").start(() -> hear(service));
            return service;
        } catch (IOException | UnsupportedOperationException notHere) {
            return null;
        }
    }

    private void hear(WatchService service) {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                lookSoon();
                if (!key.reset()) return;
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            // it still looks now and then, or has ended
        }
    }

    /// The content that is ours from now on: it was read or written just now.
    public void expect(PlanFile file) {
        expected = file;
        lookSoon();
    }

    /// Looks now, and not only at its own time.
    public void lookSoon() {
        if (looking.isShutdown() || !isAboutTo.compareAndSet(false, true)) return;
        looking.schedule(() -> {
            isAboutTo.set(false);
            look();
        }, SETTLES_IN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        beforeLooking.run();
        PlanFile file = expected;
        versions.add(file, Instant.now());
        if (file != compared) {
            told = new OnDisk.Same();
            seen = told;
        }
        compared = file;
        OnDisk now = file.onDisk(versions);
        boolean isOnItsWay = now instanceof OnDisk.Unreadable || now instanceof OnDisk.Gone;
        tries = isOnItsWay ? tries + 1 : 0;
        if (isOnItsWay && tries < PATIENCE) looking.schedule(this::look, AGAIN_IN.toMillis(), TimeUnit.MILLISECONDS);
        else if (now.isSameAs(told)) seen = now;
        else if (now.isSameAs(seen) || isOnItsWay) {
            told = now;
            tell.accept(file, now);
        } else {
            // a save of our own, of which nobody has told yet, is told soon
            seen = now;
            lookSoon();
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
        try {
            if (folder != null) folder.close();
        } catch (IOException stays) {
            // nobody listens to it any more
        }
    }
}
