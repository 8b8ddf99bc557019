package org.demarche.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.storage.PlanJson;
import org.demarche.ui.needs.Pasting;

/// Rows of a spreadsheet from the clipboard, read as needs. Nothing is refused; what can't be read stands in a note.
final class FuzzPasted implements FuzzReader {
    private static final LocalDate DAY = LocalDate.of(2005, 10, 3);

    @Override
    public List<byte[]> seeds() {
        return Stream.of(
                        "Hotline\tUSAID\telection+1m\t1,000\tas agreed\n",
                        "No.\tTitle\tLead\tStarts\tStatus\tCost, USD\tFunding\n2.2\tTraining\tnot set\telection+1m (4 Jan 2006)\tProposed\tnot known\t\n",
                        "need\tstart\tlast day\tduration\tnote\r\n\"one\ntwo\t\"\"three\"\"\"\t2005-12-04\t2006\t3 months\tx\r\n",
                        "Visit\t\t\tno cost\nVisit\t\t\tEUR 1 200.50\n")
                .map(Answers::bytes)
                .toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        Plan plan = Plans.small();
        List<Initiative> all = new ArrayList<>(plan.initiatives());
        all.addAll(Pasting.needs(Answers.text(bytes), plan));
        Plan pasted = plan.withInitiatives(all);
        Assessment.of(pasted, DAY);
        Answers.requireSame(pasted, PlanJson.read(PlanJson.write(pasted), FuzzPlan.FILE), "pasted and kept");
        return true;
    }
}
