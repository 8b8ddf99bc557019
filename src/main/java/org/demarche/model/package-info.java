/// What a plan is: immutable records, and pure functions over them.
///
/// A [Plan][org.demarche.model.Plan] is one strategy in two phases, joined at the hinge: election day. Every item has a short stable
/// id, and everything refers by id. What is not known is `null` and never zero. Every record carries in `extra` the fields of its JSON
/// object that this version does not know, so that they survive.
///
/// Must not know: files, JSON, windows, paper. Uses `java.base` only.
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
