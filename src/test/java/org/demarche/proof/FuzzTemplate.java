package org.demarche.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.report.template.Template;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Templates;

/// The file of a template.
final class FuzzTemplate implements FuzzReader {
    private static final String FILE = "a.json";

    @Override
    public List<byte[]> seeds() {
        return Template.shipped().stream().map(Templates::text).map(Answers::bytes).toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        Path file = Files.write(folder.resolve(FILE), bytes);
        try {
            Template template = Templates.read(file);
            Answers.requireSame(template, Templates.read(Templates.text(template), FILE), "written anew");
            return true;
        } catch (PlanFileException refused) {
            return Answers.refused(refused, FILE);
        } finally {
            Answers.requireUntouched(file, bytes);
        }
    }
}
