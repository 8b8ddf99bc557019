package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.ui.shell.Preferring;

/// The user's preferences with the list of recent plans. Nothing is refused: what can't be read is as if not there.
final class FuzzPreferences implements FuzzReader {
    @Override
    public List<byte[]> seeds() {
        return List.of(Answers.bytes("""
                {"tone": "DARK", "width": 1360.0, "height": 860.0, "maximized": false, "userName": "USAID",
                 "recent": [{"path": "/home/anna/a.plan.json", "title": "A plan", "openedAt": "2026-11-29T12:00:00Z"}]}"""));
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("preferences.json"), bytes);
        boolean isRead = Preferring.isRead(file);
        Answers.requireUntouched(file, bytes);
        return isRead;
    }
}
