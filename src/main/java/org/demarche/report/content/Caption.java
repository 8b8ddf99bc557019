package org.demarche.report.content;

/// The title of a table or figure.
///
/// @param id what the contents point to
/// @param label "Table 4"
/// @param mark the portion mark, without brackets; empty: none
/// @param aside what the reader must know to read it, such as the unit
public record Caption(String id, String label, String mark, String title, String aside) {}
