package org.demarche.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Plans;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;

/// The text of a plan, two bytes a character: halves of characters, which no file in UTF-8 holds, among them.
final class FuzzPlanText implements FuzzReader {
    @Override
    public List<byte[]> seeds() {
        return Stream.of(Plans.bare(), Plans.small()).map(plan -> PlanJson.write(plan).getBytes(StandardCharsets.UTF_16BE)).toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        try {
            FuzzPlan.requireWhole(PlanJson.read(text.toString(), FuzzPlan.FILE), text.toString());
            return true;
        } catch (PlanFileException refused) {
            return Answers.refused(refused, FuzzPlan.FILE);
        }
    }
}
