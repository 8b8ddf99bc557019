package org.demarche.model.check;

/// How much a finding weighs, the heaviest first.
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
