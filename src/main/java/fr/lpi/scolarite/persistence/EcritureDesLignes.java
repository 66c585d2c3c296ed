package fr.lpi.scolarite.persistence;

import fr.lpi.scolarite.application.importation.dossier.LignesLues.Ecriture;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lines of a file, on their way to the database by the thousand. `copy` would be as quick, and PostgreSQL has none
/// for a table under row-level security.
final class EcritureDesLignes implements Ecriture {

    private static final int ENSEMBLE = 1_000;

    private static final String ORDRE = """
            insert into scolarite.ligne_lue
                (import_id, ligne, sort, ine, nom_famille, nom_usage, prenom, date_naissance, sexe, code_classe, classe,
                 niveau, mef, doublement, redoublement, motif, attendu, montre)
            select :fichier, l.ligne::int, l.sort, ine, nom_famille, nom_usage, prenom, date_naissance::date, sexe,
                   code_classe, classe, niveau, mef, doublement::boolean, doublement::boolean, motif, attendu, montre
            from unnest(:v0, :v1, :v2, :v3, :v4, :v5, :v6, :v7, :v8, :v9, :v10, :v11, :v12, :v13, :v14, :v15)
                as l(ligne, sort, ine, nom_famille, nom_usage, prenom, date_naissance, sexe, code_classe, classe,
                     niveau, mef, doublement, motif, attendu, montre)
            """;

    private static final int COLONNES = 16;

    private final JdbcClient sql;
    private final UUID fichier;
    private final String[][] colonnes = new String[COLONNES][ENSEMBLE];
    private int nombre;
    private boolean grand;

    EcritureDesLignes(JdbcClient sql, UUID fichier) {
        this.sql = sql;
        this.fichier = fichier;
    }

    @Override
    public void accepter(LigneEleve ligne) {
        var place = ligne.place();
        ajouter(
                Integer.toString(ligne.ligne()),
                "AJOUT",
                ligne.ine(),
                ligne.nomFamille(),
                ligne.nomUsage(),
                ligne.prenom(),
                ligne.dateNaissance().toString(),
                ligne.sexe() == null ? null : ligne.sexe().name(),
                place.codeClasse(),
                place.classe(),
                place.niveau(),
                place.mef(),
                Boolean.toString(ligne.doublement()),
                null,
                null,
                null);
    }

    @Override
    public void refuser(LigneRefusee ligne) {
        ajouter(
                Integer.toString(ligne.ligne()),
                "ILLISIBLE",
                ligne.ine(),
                ligne.nom(),
                null,
                ligne.prenom(),
                null,
                null,
                null,
                null,
                null,
                null,
                "false",
                ligne.motif(),
                ligne.attendu(),
                ligne.eleve());
    }

    /// Neither here nor gone: nothing is kept of it.
    @Override
    public void ignorer() {}

    /// The comparison that follows needs to know how many lines there are.
    @Override
    public void close() {
        envoyer();
        if (grand) {
            sql.sql("analyze scolarite.ligne_lue").update();
        }
    }

    private void ajouter(@Nullable String... valeurs) {
        for (var rang = 0; rang < COLONNES; rang++) {
            colonnes[rang][nombre] = valeurs[rang];
        }
        if (++nombre == ENSEMBLE) {
            grand = true;
            envoyer();
        }
    }

    private void envoyer() {
        if (nombre == 0) {
            return;
        }
        var ordre = sql.sql(ORDRE).param("fichier", fichier);
        for (var rang = 0; rang < COLONNES; rang++) {
            ordre = ordre.param("v" + rang, java.util.Arrays.copyOf(colonnes[rang], nombre));
        }
        ordre.update();
        nombre = 0;
    }
}
