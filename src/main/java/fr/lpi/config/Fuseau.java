package fr.lpi.config;

import java.time.ZoneId;

/// Days and hours are those of a school in metropolitan France, wherever the server stands.
public final class Fuseau {

    /// As an annotation wants it.
    public static final String NOM = "Europe/Paris";

    public static final ZoneId PARIS = ZoneId.of(NOM);

    private Fuseau() {}
}
