package org.demarche.report.pdf;

import java.time.LocalDate;

/// A file that travels inside a paper, for who wants its data.
///
/// @param name what it is called when it is taken out: "strategy.plan.json"
/// @param about what it is, in words
/// @param mediaType "application/json"
/// @param day of which day it is
public record Attachment(String name, String about, String mediaType, LocalDate day, byte[] bytes) {}
