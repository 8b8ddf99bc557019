package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class SchemaTest {
    private static final Path SHIPPED = Path.of("assets/schema/plan-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SchemaWriter.write());
    static final List<String> SAMPLES = Samples.NAMES;

    @Test
    void theShippedSchemaIsWhatTheRecordsSay() throws IOException {
        String written = SchemaWriter.write();
        if (Boolean.getBoolean("write-schema")) Files.writeString(SHIPPED, written);
        assertEquals(written, Files.readString(SHIPPED), "The records have changed. Write the schema anew: mvn test -Dtest=SchemaTest -Dwrite-schema=true");
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleKeepsToTheSchema(String name) {
        assertKeepsToTheSchema(Samples.text(name), name);
    }

    @Test
    void madeUpPlansKeepToTheSchema() {
        for (int seed = 0; seed < 20; seed++) assertKeepsToTheSchema(PlanJson.write(SyntheticPlan.of(60, seed)), "seed " + seed);
    }

    @Test
    void anEmptyPlanKeepsToTheSchema() {
        assertKeepsToTheSchema(PlanJson.write(Plan.empty()), "empty");
    }

    @Test
    void aWordThatIsNotAllowedBreaksTheSchema() {
        String wrong = Samples.text(Samples.KAZAKHSTAN).replace("\"under-way\"", "\"running\"");
        assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
    }

    @Test
    void anAmountThatIsANumberBreaksTheSchema() {
        String wrong = Samples.text(Samples.KAZAKHSTAN).replace("\"USD 1300000\"", "1300000");
        assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
    }

    private static void assertKeepsToTheSchema(String text, String what) {
        assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON), what);
    }
}
