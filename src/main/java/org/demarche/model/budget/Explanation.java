package org.demarche.model.budget;

import java.util.List;
import org.demarche.model.Money;
import org.jspecify.annotations.Nullable;

/// What a number is made of. The lines' amounts add up to the total, to the cent.
public record Explanation(List<Line> lines, Total total) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /// One entry's part in it.
    ///
    /// @param amount null: not known
    /// @param title "2.2 Media training, first year"
    /// @param sentence how the amount comes about: "booked 4 Jan 2006, election+1m"
    public record Line(Entry entry, @Nullable Money amount, String title, String sentence) {}
}
