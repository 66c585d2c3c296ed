package fr.lpi.redaction;

/// What a form has to say of a field.
///
/// @param message what to do, with an example of a right value
/// @param aussitot said as soon as it is typed; otherwise only on a page that shows what is wrong
public record Reproche(String champ, String message, boolean aussitot) {}
