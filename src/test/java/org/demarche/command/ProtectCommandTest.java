package org.demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.demarche.storage.age.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectCommandTest {
    @TempDir
    Path folder;

    private final Key anna = new Key(new Random(2005));
    private String plan = "";
    private String sealed = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeAPlanAndItsKeys() throws IOException {
        plan = write("kazakhstan.plan.json", Samples.text(Samples.KAZAKHSTAN));
        sealed = folder.resolve("kazakhstan.plan.json.age").toString();
        write("words", "correct horse battery\n");
        write("keys", "# a key\n" + anna.secret + "\n");
    }

    @Test
    void aPlanIsProtectedByAPassphraseReadAndUnprotected() throws IOException {
        assertEquals(0, run("protect", plan, "-o", sealed, "--passphrase-file", at("words")), err);
        assertTrue(out.contains("is still there and not protected"), out);
        assertFalse(Files.readString(Path.of(sealed), StandardCharsets.ISO_8859_1).contains("Kazakhstan"));
        assertEquals(0, run("totals", sealed, "--passphrase-file", at("words")), err);
        assertTrue(out.contains("1,300,000"), out);
        String back = at("back.plan.json");
        assertEquals(0, run("unprotect", sealed, "-o", back, "--passphrase-file", at("words")), err);
        assertEquals(Samples.text(Samples.KAZAKHSTAN), Files.readString(Path.of(back)));
    }

    @Test
    void everyCommandThatReadsAPlanReadsAProtectedOne() throws IOException {
        assertEquals(0, run("protect", plan, "-o", sealed, "--recipient", anna.recipient), err);
        for (List<String> command : List.of(
                List.of("totals"), List.of("dates"), List.of("check"), List.of("spending"), List.of("report", "-o", at("report.txt")), List.of("timeline", "-o", at("line.svg")),
                List.of("feedback", "--write", at("sheet.docx")), List.of("what-if", "--cut", "all", "--by", "20%", "-o", at("copy.plan.json.age")))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.add(1, sealed);
            assertEquals(2, run(arguments.toArray(String[]::new)), command + " without the key");
            assertTrue(err.contains("it is protected for keys") && err.lines().count() == 1, err);
            arguments.addAll(List.of("--identity", at("keys")));
            assertEquals(0, run(arguments.toArray(String[]::new)), command + ": " + err);
        }
        assertEquals(2, run("compare", sealed, "--scenario", "none", "--identity", at("keys")));
        assertTrue(err.contains("--scenario"), err);
    }

    @Test
    void aCopyOfAProtectedPlanIsProtectedInTheSameWay() throws Exception {
        assertEquals(0, run("protect", plan, "-o", sealed, "--recipient", anna.recipient), err);
        assertEquals(2, run("what-if", sealed, "--cut", "all", "--by", "20%", "--identity", at("keys"), "-o", at("copy.plan.json")));
        assertTrue(err.contains("must end in .plan.json.age"), err);
        Path copy = Path.of(at("copy.plan.json.age"));
        assertEquals(0, run("what-if", sealed, "--cut", "all", "--by", "20%", "--identity", at("keys"), "-o", copy.toString()), err);
        assertEquals(anna.recipients(), PlanFile.open(copy, anna.identity()).protection());
    }

    @Test
    void plansAreComparedAndMergedWithoutLosingTheirProtection() throws Exception {
        assertEquals(0, run("protect", plan, "-o", sealed, "--recipient", anna.recipient), err);
        assertEquals(0, run("diff", plan, sealed, "--identity", at("keys")), err);
        Path merged = Path.of(at("merged.plan.json.age"));
        for (String[] sides : new String[][] {{plan, sealed}, {sealed, plan}, {sealed, sealed}}) {
            Files.deleteIfExists(merged);
            assertEquals(0, run("merge", plan, sides[0], sides[1], "-o", merged.toString(), "--identity", at("keys")), err);
            assertEquals(anna.recipients(), PlanFile.open(merged, anna.identity()).protection());
        }
        assertEquals(0, run("merge", sealed, sealed, plan, "-o", sealed, "--identity", at("keys")), err);
        assertEquals(anna.recipients(), PlanFile.open(Path.of(sealed), anna.identity()).protection());
        refused("would be readable there", "merge", plan, plan, sealed, "-o", plan, "--identity", at("keys"));
        refused("must end in .plan.json.age", "merge", plan, plan, sealed, "-o", at("open.plan.json"), "--identity", at("keys"));
        assertEquals(Samples.text(Samples.KAZAKHSTAN), Files.readString(Path.of(plan)));
    }

    @Test
    void whatCannotBeDoneIsOneSentenceAndWritesNothing() throws IOException {
        String other = write("other", "wrong words\n");
        assertEquals(0, run("protect", plan, "-o", sealed, "--passphrase-file", at("words")), err);
        long files = files();
        refused("the passphrase is another one", "totals", sealed, "--passphrase-file", other);
        refused("protected by a passphrase", "totals", sealed);
        refused("protected by a passphrase", "totals", sealed, "--identity", at("keys"));
        refused("Leave out one of them", "totals", sealed, "--identity", at("keys"), "--passphrase-file", other);
        refused("can't be read", "totals", sealed, "--passphrase-file", at("nowhere"));
        refused("several lines", "totals", sealed, "--passphrase-file", write("lines", "a\nb\n"));
        refused("line 1 is no secret key", "totals", sealed, "--identity", other);
        refused("there is a file already", "protect", plan, "-o", sealed, "--passphrase-file", at("words"));
        refused("must end in .plan.json.age", "protect", plan, "-o", at("x.plan.json"), "--passphrase-file", at("words"));
        refused("protected already", "protect", sealed, "-o", at("x.plan.json.age"), "--passphrase-file", at("words"));
        refused("no public key of age", "protect", plan, "-o", at("x.plan.json.age"), "--recipient", "anna");
        refused("Leave out one of them", "protect", plan, "-o", at("x.plan.json.age"), "--recipient", anna.recipient, "--passphrase-file", at("words"));
        refused("nothing to protect it with", "protect", plan, "-o", at("x.plan.json.age"));
        refused("it is not protected", "unprotect", plan, "-o", at("x.plan.json"));
        refused("must end in .json", "unprotect", sealed, "-o", at("x.age"), "--passphrase-file", at("words"));
        assertEquals(files + 1, files(), "only the file with lines that this test wrote");
    }

    private void refused(String why, String... arguments) {
        assertEquals(2, run(arguments), String.join(" ", arguments));
        assertTrue(err.contains(why) && err.lines().count() == 1, err);
        assertFalse(err.contains("horse") || err.contains(anna.secret), err);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Commands.run(new PrintWriter(outText, true), new PrintWriter(errText, true), arguments);
        out = outText.toString();
        err = errText.toString();
        return code;
    }
}
