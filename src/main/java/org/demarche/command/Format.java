package org.demarche.command;

/// How a command answers.
enum Format {
    TABLE,
    JSON,
    CSV
}
