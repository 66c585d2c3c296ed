package fr.lpi.scolarite;

import java.util.Random;

/// Pupils by the thousand, with as many different names as a district has.
final class Annuaire {

    private static final String[] SYLLABES = {
        "bo", "da", "ru", "le", "ro", "mi", "ta", "chan", "ber", "ty", "gué", "vil", "lo", "ne", "mar", "tin", "sal",
        "kou"
    };
    private static final String[] PRENOMS = {"Léa", "Noël", "Jean-Marie", "Zoé", "Fañch", "Leona", "Élodie", "Ali"};
    private static final String[] NIVEAUX = {"CP", "CE1", "CE2", "CM1", "CM2"};

    private Annuaire() {}

    static String csv(int nombre, int serie) {
        var hasard = new Random(serie);
        var csv = new StringBuilder(Ecoles.ENTETE);
        for (var rang = 0; rang < nombre; rang++) {
            var nom = syllabe(hasard) + syllabe(hasard) + syllabe(hasard);
            var prenom = hasard.nextInt(4) == 0
                    ? syllabe(hasard) + syllabe(hasard)
                    : PRENOMS[hasard.nextInt(PRENOMS.length)];
            var niveau = NIVEAUX[rang % NIVEAUX.length];
            csv.append("%s;;%s;%02d/%02d/%d;F;%09d%s;%s;%s %d;%d%n"
                    .formatted(
                            rang % 500 == 0 ? "D'ALMEIDA" : nom.toUpperCase(java.util.Locale.FRENCH),
                            prenom,
                            1 + hasard.nextInt(28),
                            1 + hasard.nextInt(12),
                            2014 + rang % 6,
                            serie * 1_000_000L + rang,
                            "ZY",
                            niveau,
                            niveau,
                            rang / 5 % 20,
                            rang % 100));
        }
        return csv.toString();
    }

    private static String syllabe(Random hasard) {
        return SYLLABES[hasard.nextInt(SYLLABES.length)];
    }
}
