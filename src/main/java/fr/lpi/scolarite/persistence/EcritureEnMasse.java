package fr.lpi.scolarite.persistence;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.AnneeScolaire;
import fr.lpi.scolarite.domain.LigneEleve;
import fr.lpi.scolarite.domain.Modification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/// Thousands of pupils in a handful of statements: the rows travel as one JSON parameter.
final class EcritureEnMasse {

    private static final String LIGNES = """
            jsonb_to_recordset(:lignes::jsonb)
            as l(id uuid, ine text, nom_famille text, nom_usage text, prenom text, date_naissance date, sexe text,
                 code text, classe text, niveau text, mef text)
            """;

    private static final String CLASSE_DE_LA_LIGNE = """
            join scolarite.classe c
              on c.etablissement_id = :ou and c.annee = :annee and c.code = l.code and c.libelle = l.classe
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final EtablissementId etablissement;
    private final AnneeScolaire annee;
    private final LocalDate jour;

    EcritureEnMasse(
            JdbcClient sql, JsonMapper json, EtablissementId etablissement, AnneeScolaire annee, LocalDate jour) {
        this.sql = sql;
        this.json = json;
        this.etablissement = etablissement;
        this.annee = annee;
        this.jour = jour;
    }

    void ajouter(List<LigneEleve> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        var ids = sql.sql("select uuidv7() from generate_series(1, :nombre)")
                .param("nombre", lignes.size())
                .query(UUID.class)
                .list();
        var nouveaux = new ArrayList<Ligne>(lignes.size());
        for (var rang = 0; rang < lignes.size(); rang++) {
            nouveaux.add(Ligne.de(ids.get(rang), lignes.get(rang)));
        }
        avec(nouveaux, """
                insert into scolarite.eleve
                    (id, etablissement_id, ine, nom_famille, nom_usage, prenom, date_naissance, sexe)
                select id, :ou, ine, nom_famille, nom_usage, prenom, date_naissance, sexe from
                """ + LIGNES).update();
        placer(nouveaux);
    }

    void modifier(List<Modification> modifications) {
        if (modifications.isEmpty()) {
            return;
        }
        var lignes = modifications.stream()
                .map(modification -> Ligne.de(modification.avant().id().valeur(), modification.apres()))
                .toList();
        avec(lignes, """
                update scolarite.eleve e
                set ine = coalesce(l.ine, e.ine), nom_famille = l.nom_famille, nom_usage = l.nom_usage,
                    prenom = l.prenom, date_naissance = l.date_naissance, sexe = coalesce(l.sexe, e.sexe)
                from
                """ + LIGNES + "where e.id = l.id and e.etablissement_id = :ou")
                .update();
        placer(lignes);
    }

    void sortir(Collection<EleveId> partis) {
        if (partis.isEmpty()) {
            return;
        }
        sql.sql("""
                        update scolarite.inscription set jusqu_au = :jour
                        where jusqu_au is null and etablissement_id = :ou
                          and eleve_id in (select l::uuid from jsonb_array_elements_text(:partis::jsonb) as l)
                        """)
                .param("jour", jour)
                .param("ou", etablissement.valeur())
                .param(
                        "partis",
                        json.writeValueAsString(
                                partis.stream().map(EleveId::valeur).toList()))
                .update();
    }

    /// A place that differs from the one in force closes it; whoever has none in force then gets one.
    private void placer(List<Ligne> lignes) {
        avec(lignes, """
                insert into scolarite.classe (etablissement_id, annee, code, libelle)
                select distinct :ou, :annee, code, classe from
                """ + LIGNES + "on conflict do nothing").update();
        avec(lignes, """
                update scolarite.inscription i set jusqu_au = :jour
                from
                """ + LIGNES + CLASSE_DE_LA_LIGNE + """
                where i.eleve_id = l.id and i.jusqu_au is null
                  and (i.classe_id, i.niveau, i.mef) is distinct from (c.id, l.niveau, l.mef)
                """).update();
        avec(lignes, """
                insert into scolarite.inscription (eleve_id, etablissement_id, classe_id, annee, niveau, mef, depuis)
                select l.id, :ou, c.id, :annee, l.niveau, l.mef, :jour from
                """ + LIGNES + CLASSE_DE_LA_LIGNE + """
                where not exists (select from scolarite.inscription i where i.eleve_id = l.id and i.jusqu_au is null)
                """).update();
    }

    private StatementSpec avec(List<Ligne> lignes, String ordre) {
        return sql.sql(ordre)
                .param("lignes", json.writeValueAsString(lignes))
                .param("ou", etablissement.valeur())
                .param("annee", annee.debut())
                .param("jour", jour);
    }

    @SuppressWarnings("UnusedVariable")
    private record Ligne(
            UUID id,
            @Nullable String ine,
            String nom_famille,
            @Nullable String nom_usage,
            String prenom,
            LocalDate date_naissance,
            @Nullable String sexe,
            String code,
            String classe,
            @Nullable String niveau,
            @Nullable String mef) {

        static Ligne de(UUID id, LigneEleve ligne) {
            var place = ligne.place();
            return new Ligne(
                    id,
                    ligne.ine(),
                    ligne.nomFamille(),
                    ligne.nomUsage(),
                    ligne.prenom(),
                    ligne.dateNaissance(),
                    ligne.sexe() == null ? null : ligne.sexe().name(),
                    place.codeClasse(),
                    place.classe(),
                    place.niveau(),
                    place.mef());
        }
    }
}
