package org.demarche.model.check;

/// One thing to look for.
///
/// @param name short and stable, because plans refer to it where a finding is set aside
record Rule(String name, Severity severity, Check check) {}
