package org.demarche.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;

class FieldWordsTest {
    /// A field of a form: its label, and the field it shows and changes.
    private static final Pattern FIELD = Pattern.compile("\\.(?!list|optional|flag|nested)[a-zA-Z]+\\(\"([^\"]+)\", (?:(?:(?!\\)\\.)[^\\n])*?, )?([A-Z][a-z][A-Za-z.]*)::([a-z]\\w*), \\2::with\\w+");

    @Test
    void fieldsAreCalledAsOnTheScreens() throws IOException, ClassNotFoundException {
        List<String> differing = new ArrayList<>();
        int count = 0;
        for (Path file : javaFiles(Path.of("src/main/java/org/demarche/ui"))) {
            Matcher found = FIELD.matcher(Files.readString(file));
            while (found.find()) {
                RecordComponent field = field(found.group(2), found.group(3));
                String screen = found.group(1).toLowerCase(Locale.ROOT);
                count++;
                if (!FieldWords.of(field).toLowerCase(Locale.ROOT).equals(screen)) differing.add("%s.%s: %s, on the screen %s".formatted(found.group(2), found.group(3), FieldWords.of(field), screen));
            }
        }
        assertTrue(count > 120, count + " fields were found");
        // one record, two forms: a step is also shown on the timeline, a condition also at a funding; texts of actors and dates have their screen's own word
        differing.removeIf(one -> one.startsWith("Step.deadline:") || one.startsWith("Condition.text:"));
        assertEquals(List.of(), differing);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static RecordComponent field(String type, String name) throws ClassNotFoundException {
        for (RecordComponent field : Class.forName("org.demarche.model." + type.replace('.', '$')).getRecordComponents()) if (field.getName().equals(name)) return field;
        throw new AssertionError(type + "." + name);
    }

    @Test
    void everyPartOfThePlanHasItsHeading() {
        for (RecordComponent field : Plan.class.getRecordComponents())
            assertEquals(field.getName().equals("extra"), FieldWords.section(field.getName()).equals("Other"), field.getName());
    }
}
