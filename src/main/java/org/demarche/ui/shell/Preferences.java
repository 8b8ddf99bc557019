package org.demarche.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/// What the program remembers of its user, and nothing else. Whatever its file says, the window can start with it: what makes no sense is as at the first start.
///
/// @param width of the window's inside, in pixels, as is the height
/// @param recent files, the latest first
/// @param userName the name or office by which they find what is theirs; empty: not said
record Preferences(Tone tone, double width, double height, boolean maximized, List<Recent> recent, String userName) {
    private static final int MOST_RECENT = 12;
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final double SMALLEST = 200;
    private static final double LARGEST = 20_000;

    static final Preferences FIRST = new Preferences(Tone.SYSTEM, WIDTH, HEIGHT, false, List.of(), "");

    /// A file that was open.
    ///
    /// @param openedAt an ISO instant
    record Recent(String path, String title, String openedAt) {
        Recent {
            path = orEmpty(path);
            title = orEmpty(title);
            openedAt = orEmpty(openedAt);
        }

        private boolean isFile() {
            try {
                return !path.isBlank() && Path.of(path).getNameCount() > 0;
            } catch (InvalidPathException never) {
                return false;
            }
        }
    }

    Preferences {
        tone = tone == null ? Tone.SYSTEM : tone;
        width = isSize(width) ? width : WIDTH;
        height = isSize(height) ? height : HEIGHT;
        recent = recent == null ? List.of() : recent.stream().filter(file -> file != null && file.isFile()).limit(MOST_RECENT).toList();
        userName = orEmpty(userName);
    }

    private static boolean isSize(double pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    Preferences withTone(Tone tone) {
        return new Preferences(tone, width, height, maximized, recent, userName);
    }

    Preferences withWindow(double width, double height, boolean maximized) {
        return new Preferences(tone, maximized ? this.width : width, maximized ? this.height : height, maximized, recent, userName);
    }

    Preferences withOpened(Recent opened) {
        List<Recent> files = new ArrayList<>(without(opened.path()).recent);
        files.addFirst(opened);
        return new Preferences(tone, width, height, maximized, files.subList(0, Math.min(files.size(), MOST_RECENT)), userName);
    }

    Preferences without(String path) {
        return new Preferences(tone, width, height, maximized, recent.stream().filter(file -> !file.path().equals(path)).toList(), userName);
    }

    Preferences withUserName(String name) {
        return new Preferences(tone, width, height, maximized, recent, name);
    }
}
