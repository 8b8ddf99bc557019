package org.demarche.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A file that travels inside a paper, for who wants its data.
///
/// @param name what it is called when it is taken out: "strategy.plan.json"
/// @param about what it is, in words
/// @param mediaType "application/json"
/// @param day of which day it is
public record Attachment(String name, String about, String mediaType, LocalDate day, byte[] bytes) {
    /// The plan that a paper was made from, as its readers may see it.
    ///
    /// @param json that very plan, as its file has it
    public static Attachment plan(LocalDate day, String json) {
        return new Attachment("strategy.plan.json", "The plan this paper was made from, as its readers may see it", "application/json", day, json.getBytes(StandardCharsets.UTF_8));
    }
}
