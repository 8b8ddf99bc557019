package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command printed and how it ended.
record Ran(int code, String out, String err) {
    static Ran of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) texts[i] = arguments[i].toString();
        int code = Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Ran(code, out.toString(), err.toString());
    }

    Ran done() {
        assertEquals(0, code, err);
        return this;
    }

    JsonNode json() {
        return new JsonMapper().readTree(done().out);
    }

    /// That it was refused in one sentence, which this is.
    void refused(String sentence) {
        assertEquals(2, code, out + err);
        assertEquals("demarche: " + sentence, err.strip());
        assertFalse(err.contains("Exception"), err);
        assertTrue(out.isEmpty(), out);
    }
}
