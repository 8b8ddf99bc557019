package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.demarche.ui.theme.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    Path folder;

    private Preferences read(String json) throws IOException {
        return new PreferencesFile(Files.writeString(folder.resolve("preferences.json"), json)).read();
    }

    @Test
    void whatMakesNoSenseIsAsAtTheFirstStartAndTheRestIsKept() throws IOException {
        Preferences read = read("""
                {"tone": null, "width": 1e999999999, "height": 700, "maximized": true, "userName": null, "more": [],
                 "recent": [null, {"path": null}, {"path": "a\\u0000b"}, {"path": "", "title": "x"}, {"path": "/home/anna/a.plan.json", "title": null}]}""");
        assertEquals(new Preferences(Tone.SYSTEM, Preferences.FIRST.width(), 700, true, List.of(new Preferences.Recent("/home/anna/a.plan.json", "", "")), ""), read);
        assertEquals(Preferences.FIRST, read("null"));
        assertEquals(Preferences.FIRST, read("{}"));
        assertEquals(Preferences.FIRST, read("{\"tone\": \"PINK\"}"));
    }

    @Test
    void theLogHoldsNothingOfAPlan() throws IOException {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord one) {
                logged.add(one.getMessage() + one.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(PreferencesFile.class.getName());
        log.addHandler(handler);
        try {
            read("{\"recent\": [{\"title\": SecretTitle}]}");
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(1, logged.size());
        assertFalse(logged.getFirst().contains("Secret"), logged.getFirst());
    }
}
