package fr.lpi.scolarite.persistence;

import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.EleveConnu.Inscription;
import fr.lpi.scolarite.domain.comparaison.Rapprochement;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneEleve.Place;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Sexe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows as the domain knows them.
final class LignesEnObjets {

    private LignesEnObjets() {}

    static LigneRefusee refusee(ResultSet ligne, int rang) throws SQLException {
        return new LigneRefusee(
                ligne.getInt("ligne"),
                ligne.getString("montre"),
                ligne.getString("motif"),
                ligne.getString("attendu"),
                ligne.getString("ine"),
                ligne.getString("nom_famille"),
                ligne.getString("prenom"));
    }

    static LigneEleve eleve(ResultSet ligne) throws SQLException {
        return new LigneEleve(
                ligne.getInt("ligne"),
                ligne.getString("ine"),
                ligne.getString("nom_famille"),
                ligne.getString("nom_usage"),
                ligne.getString("prenom"),
                ligne.getObject("date_naissance", LocalDate.class),
                sexe(ligne.getString("sexe")),
                new Place(
                        ligne.getString("code_classe"),
                        ligne.getString("classe"),
                        ligne.getString("niveau"),
                        ligne.getString("mef")),
                ligne.getBoolean("doublement"));
    }

    static EleveConnu connu(ResultSet ligne) throws SQLException {
        return connu(ligne, "");
    }

    static Rapprochement rapprochement(ResultSet ligne) throws SQLException {
        return new Rapprochement(eleve(ligne), connu(ligne, "connu_"), ligne.getString("niveau_passe"));
    }

    private static EleveConnu connu(ResultSet ligne, String prefixe) throws SQLException {
        return new EleveConnu(
                new EleveId(ligne.getObject(prefixe + "id", UUID.class)),
                ligne.getString(prefixe + "ine"),
                ligne.getString(prefixe + "nom_famille"),
                ligne.getString(prefixe + "nom_usage"),
                ligne.getString(prefixe + "prenom"),
                ligne.getObject(prefixe + "date_naissance", LocalDate.class),
                sexe(ligne.getString(prefixe + "sexe")),
                inscription(ligne, prefixe));
    }

    private static @Nullable Inscription inscription(ResultSet ligne, String prefixe) throws SQLException {
        var classe = ligne.getString(prefixe + "libelle");
        return classe == null
                ? null
                : new Inscription(
                        new AnneeScolaire(ligne.getInt(prefixe + "annee")),
                        new Place(
                                ligne.getString(prefixe + "code"),
                                classe,
                                ligne.getString(prefixe + "niveau"),
                                ligne.getString(prefixe + "mef")));
    }

    private static @Nullable Sexe sexe(@Nullable String sexe) {
        return sexe == null ? null : Sexe.valueOf(sexe);
    }
}
