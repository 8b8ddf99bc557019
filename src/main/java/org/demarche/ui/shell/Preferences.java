package org.demarche.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.demarche.ui.theme.Tone;

/// What the program remembers of its user, and nothing else.
///
/// @param recent files, the latest first
/// @param userName the name or office by which they find what is theirs; empty: not said
record Preferences(Tone tone, double width, double height, boolean maximized, List<Recent> recent, String userName) {
    static final Preferences FIRST = new Preferences(Tone.SYSTEM, 1360, 860, false, List.of(), "");

    private static final int MOST_RECENT = 12;

    /// A file that was open.
    ///
    /// @param openedAt an ISO instant
    record Recent(String path, String title, String openedAt) {}

    Preferences {
        recent = List.copyOf(recent);
        userName = userName == null ? "" : userName;
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
