package fr.lpi.ppre.web.suivi;

import fr.lpi.config.Fuseau;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting as calendars read it (RFC 5545). It names nobody: such files travel by mail.
///
/// @param id the same each time, so that a calendar moves the meeting instead of adding another
/// @param revision grows with each change
/// @param heure absent for a meeting whose hour is not known: it takes the day
record Agenda(
        UUID id,
        int revision,
        Instant modifieLe,
        LocalDate le,
        @Nullable LocalTime heure,
        String objet,
        String lieu) {

    private static final int OCTETS_PAR_LIGNE = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.BASIC_ISO_DATE;

    String ecrire() {
        var lignes = new ArrayList<String>();
        lignes.add("BEGIN:VCALENDAR");
        lignes.add("VERSION:2.0");
        lignes.add("PRODID:-//LPI//Livret de parcours inclusif//FR");
        lignes.add("METHOD:PUBLISH");
        lignes.add("BEGIN:VEVENT");
        lignes.add("UID:reunion-" + id + "@lpi");
        lignes.add("DTSTAMP:" + INSTANT.format(modifieLe));
        lignes.add("SEQUENCE:" + revision);
        if (heure == null) {
            lignes.add("DTSTART;VALUE=DATE:" + JOUR.format(le));
        } else {
            lignes.add("DTSTART:" + INSTANT.format(le.atTime(heure).atZone(Fuseau.PARIS)));
            lignes.add("DURATION:PT1H");
        }
        lignes.add("SUMMARY:" + echapper(objet));
        if (!lieu.isEmpty()) {
            lignes.add("LOCATION:" + echapper(lieu));
        }
        lignes.add("END:VEVENT");
        lignes.add("END:VCALENDAR");
        var ecrit = new StringBuilder();
        lignes.forEach(ligne -> plier(ligne, ecrit));
        return ecrit.toString();
    }

    private static String echapper(String texte) {
        return texte.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replace("\t", " ");
    }

    /// At 75 octets, between two characters; the space that begins the rest counts.
    private static void plier(String ligne, StringBuilder ecrit) {
        var octets = 0;
        for (var i = 0; i < ligne.length(); ) {
            var point = ligne.codePointAt(i);
            var caractere = Character.toString(point);
            var taille = caractere.getBytes(StandardCharsets.UTF_8).length;
            if (octets + taille > OCTETS_PAR_LIGNE) {
                ecrit.append("\r\n ");
                octets = 1;
            }
            ecrit.append(caractere);
            octets += taille;
            i += Character.charCount(point);
        }
        ecrit.append("\r\n");
    }
}
