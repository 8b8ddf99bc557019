package org.demarche.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program that works on a plan until it is killed.
final class VictimProcess {
    private final Process process;
    private final BufferedReader told;

    /// Starts, and waits to be set to work.
    VictimProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Returns when it works.
    void setToWork(Victim.Order order) throws IOException {
        try (Writer to = process.outputWriter(StandardCharsets.UTF_8)) {
            to.write(order.line() + "\n");
        }
        String word = told.readLine();
        if (!"ready".equals(word)) throw new AssertionError("the program ended by itself: " + word + rest());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Whether it came to an end without being killed, and as it should.
    boolean hasEndedWell() throws IOException, InterruptedException {
        rest();
        return process.waitFor() == 0;
    }

    /// As `kill -9` does.
    void kill() throws IOException, InterruptedException {
        boolean wasRunning = process.isAlive();
        process.destroyForcibly().waitFor();
        if (!wasRunning) throw new AssertionError("the program ended by itself: " + rest());
    }

    private String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (@Nullable String line = told.readLine(); line != null; line = told.readLine()) rest.append('\n').append(line);
        return rest.toString();
    }

    /// It is not needed.
    void end() {
        process.destroyForcibly();
    }
}
