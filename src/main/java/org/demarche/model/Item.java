package org.demarche.model;

/// Something in a plan that others can refer to.
public interface Item {
    /// Short, stable, unique in the plan, never reused and never shown as a number.
    String id();

    /// What a person calls it.
    String title();
}
