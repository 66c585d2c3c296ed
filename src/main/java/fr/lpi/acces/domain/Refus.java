package fr.lpi.acces.domain;

/// What a field of a form about accounts still wants.
public record Refus(String champ, String message) {}
