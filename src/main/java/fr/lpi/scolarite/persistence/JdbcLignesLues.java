package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.scolarite.domain.comparaison.Contradiction;
import fr.lpi.scolarite.domain.comparaison.Contradiction.Autre;
import fr.lpi.scolarite.domain.comparaison.Contradiction.Refus;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.Modification;
import fr.lpi.scolarite.domain.comparaison.Modification.Changement;
import fr.lpi.scolarite.domain.comparaison.Rapprochement;
import fr.lpi.scolarite.domain.comparaison.Redoublement;
import fr.lpi.scolarite.domain.comparaison.Verdict;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.web.Tranche;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcLignesLues implements LignesLues {

    private static final int ENSEMBLE = 1_000;

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcLignesLues(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Ecriture ecrire(UUID fichier) {
        return new EcritureDesLignes(sql, fichier);
    }

    @Override
    public void reprendre(UUID fichier) {
        du(fichier, """
                update scolarite.ligne_lue
                set sort = 'AJOUT', eleve_id = uuidv7(), redoublement = doublement,
                    motif = null, attendu = null, montre = null, changements = null
                where import_id = :fichier and sort in ('REFUS', 'MODIFICATION', 'INCHANGE')
                """).update();
        du(fichier, "delete from scolarite.absent_du_fichier where import_id = :fichier")
                .update();
    }

    @Override
    public void refuser(UUID fichier, EtablissementId etablissement, Function<Contradiction, Refus> regle) {
        parEnsembles(
                du(fichier, RequetesDeComparaison.CONTRADICTIONS).param("ou", etablissement.valeur()),
                JdbcLignesLues::contradiction,
                contradictions -> refuser(fichier, contradictions, regle));
    }

    private void refuser(UUID fichier, List<Contradiction> contradictions, Function<Contradiction, Refus> regle) {
        var refus = contradictions.stream().map(regle).toList();
        du(fichier, """
                update scolarite.ligne_lue l
                set sort = 'REFUS', redoublement = false, motif = r.motif, attendu = r.attendu,
                    montre = l.nom_famille || ' ' || l.prenom
                from unnest(:lignes, :motifs, :attendus) as r(ligne, motif, attendu)
                where l.import_id = :fichier and l.ligne = r.ligne::int
                """)
                .param("lignes", textes(contradictions, c -> Integer.toString(c.ligne())))
                .param("motifs", textes(refus, Refus::motif))
                .param("attendus", textes(refus, Refus::attendu))
                .update();
    }

    @Override
    public void rapprocher(
            UUID fichier, EtablissementId etablissement, AnneeScolaire annee, Function<Rapprochement, Verdict> regle) {
        parEnsembles(
                du(fichier, RequetesDeComparaison.RAPPROCHEMENTS)
                        .param("ou", etablissement.valeur())
                        .param("avant", annee.debut() - 1),
                (ligne, _) -> regle.apply(LignesEnObjets.rapprochement(ligne)),
                verdicts -> noter(fichier, verdicts));
    }

    private void noter(UUID fichier, List<Verdict> verdicts) {
        du(fichier, """
                update scolarite.ligne_lue l
                set sort = v.sort, eleve_id = v.eleve::uuid, redoublement = v.redoublement::boolean,
                    changements = v.changements::jsonb
                from unnest(:lignes, :sorts, :eleves, :redoublements, :changements)
                    as v(ligne, sort, eleve, redoublement, changements)
                where l.import_id = :fichier and l.ligne = v.ligne::int
                """)
                .param("lignes", textes(verdicts, v -> Integer.toString(v.ligne())))
                .param("sorts", textes(verdicts, v -> v.inchange() ? "INCHANGE" : "MODIFICATION"))
                .param("eleves", textes(verdicts, v -> v.eleve().toString()))
                .param("redoublements", textes(verdicts, v -> Boolean.toString(v.redoublement())))
                .param("changements", textes(verdicts, v -> json.writeValueAsString(v.changements())))
                .update();
    }

    @Override
    public void noterAbsents(UUID fichier, EtablissementId etablissement) {
        du(fichier, RequetesDeComparaison.ABSENTS)
                .param("ou", etablissement.valeur())
                .update();
    }

    @Override
    public Compte compter(UUID fichier, EtablissementId etablissement, AnneeScolaire annee) {
        return du(fichier, RequetesDeComparaison.COMPTE)
                .param("ou", etablissement.valeur())
                .param("annee", annee.debut())
                .query((ligne, _) -> new Compte(
                        ligne.getInt("refuses"),
                        ligne.getInt("a_modifier"),
                        ligne.getInt("a_ajouter"),
                        ligne.getInt("inchanges"),
                        ligne.getInt("absents"),
                        ligne.getInt("redoublements"),
                        ligne.getInt("inscrits"),
                        ligne.getInt("retrouves"),
                        ligne.getString("empreinte")))
                .single();
    }

    @Override
    public List<LigneRefusee> refusees(UUID fichier, Tranche tranche) {
        return tranche(fichier, tranche, "sort in ('ILLISIBLE', 'REFUS')", LignesEnObjets::refusee);
    }

    @Override
    public List<Modification> modifications(UUID fichier, Tranche tranche) {
        return tranche(
                fichier,
                tranche,
                "sort = 'MODIFICATION'",
                (ligne, _) -> new Modification(
                        ligne.getString("nom_famille") + " " + ligne.getString("prenom"),
                        ligne.getString("classe"),
                        List.of(json.readValue(ligne.getString("changements"), Changement[].class))));
    }

    @Override
    public List<LigneEleve> ajouts(UUID fichier, Tranche tranche) {
        return tranche(fichier, tranche, "sort = 'AJOUT'", (ligne, _) -> LignesEnObjets.eleve(ligne));
    }

    @Override
    public List<Redoublement> redoublements(UUID fichier, AnneeScolaire annee, Tranche tranche) {
        return du(
                        fichier,
                        "select l.* from scolarite.ligne_lue l where import_id = :fichier and "
                                + RequetesDeComparaison.REDOUBLE + " order by ligne limit :combien offset :depuis")
                .param("annee", annee.debut())
                .param("combien", tranche.combien())
                .param("depuis", tranche.depuis())
                .query((ligne, _) -> new Redoublement(
                        ligne.getString("nom_famille") + " " + ligne.getString("prenom"),
                        ligne.getString("classe"),
                        ligne.getString("niveau")))
                .list();
    }

    @Override
    public List<EleveConnu> absents(UUID fichier, Tranche tranche) {
        return du(fichier, """
                select e.id, e.ine, e.nom_famille, e.nom_usage, e.prenom, e.date_naissance, e.sexe,
                       i.annee, c.code, c.libelle, i.niveau, i.mef
                from scolarite.absent_du_fichier a
                join scolarite.eleve e on e.id = a.eleve_id
                join scolarite.inscription i on i.eleve_id = e.id and i.jusqu_au is null
                join scolarite.classe c on c.id = i.classe_id
                where a.import_id = :fichier
                order by scolarite.identite(c.libelle, ''), e.identite, e.id
                limit :combien offset :depuis
                """)
                .param("combien", tranche.combien())
                .param("depuis", tranche.depuis())
                .query((ligne, _) -> LignesEnObjets.connu(ligne))
                .list();
    }

    @Override
    public void neGarderQueLesRefus(UUID fichier) {
        du(fichier, """
                delete from scolarite.ligne_lue
                where import_id = :fichier and sort in ('AJOUT', 'MODIFICATION', 'INCHANGE')
                """).update();
        du(fichier, "delete from scolarite.absent_du_fichier where import_id = :fichier")
                .update();
    }

    private <T> List<T> tranche(UUID fichier, Tranche tranche, String lesquelles, RowMapper<T> lecture) {
        return du(
                        fichier,
                        "select * from scolarite.ligne_lue where import_id = :fichier and " + lesquelles
                                + " order by ligne limit :combien offset :depuis")
                .param("combien", tranche.combien())
                .param("depuis", tranche.depuis())
                .query(lecture)
                .list();
    }

    /// A thousand rows in memory at a time, whatever their number: the cursor waits while a batch is written.
    private static <T> void parEnsembles(StatementSpec requete, RowMapper<T> lecture, Consumer<List<T>> suite) {
        var ensemble = new ArrayList<T>(ENSEMBLE);
        try (var lignes = requete.withFetchSize(ENSEMBLE).query(lecture).stream()) {
            lignes.forEach(ligne -> {
                ensemble.add(ligne);
                if (ensemble.size() == ENSEMBLE) {
                    suite.accept(ensemble);
                    ensemble.clear();
                }
            });
        }
        if (!ensemble.isEmpty()) {
            suite.accept(ensemble);
        }
    }

    private static Contradiction contradiction(ResultSet ligne, int rang) throws SQLException {
        var memeIne = ligne.getInt("meme_ine");
        var memeIdentite = ligne.getInt("meme_identite");
        return new Contradiction(
                ligne.getInt("ligne"),
                ligne.getString("ine"),
                memeIne == 0 ? null : new Autre(memeIne, ligne.getString("autre")),
                memeIdentite == 0 ? null : memeIdentite);
    }

    private static <T> String[] textes(List<T> valeurs, Function<T, String> texte) {
        return valeurs.stream().map(texte).toArray(String[]::new);
    }

    private StatementSpec du(UUID fichier, String ordre) {
        return sql.sql(ordre).param("fichier", fichier);
    }
}
