package org.demarche.report.content;

/// Words said in one tone.
public record Run(String words, Tone tone) {}
