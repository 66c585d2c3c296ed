package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnRedaction;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Redaction.Trace;
import fr.lpi.web.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The PPRE that the current account may see.
@Repository
public class JdbcPpres {

    private static final String LECTURE = """
            select p.livret_id, p.id, p.etat, p.palier, p.second_degre, p.cree_le, p.supprime_le, p.interrompu_le,
                   p.interrompu_motif, p.clos_le,
                   b.champs, b.traces, b.revision, b.modifie_le, v.document, bilan.document as bilan,
                   (select r.finalise_le from ppre.ppre r where r.livret_id = p.livret_id and r.id = p.renouvelle) as repris_du
            from ppre.ppre p
            left join ppre.brouillon b on b.livret_id = p.livret_id and b.ppre_id = p.id
            left join ppre.bilan bilan on bilan.livret_id = p.livret_id and bilan.ppre_id = p.id
            left join lateral (select document from ppre.version
                               where livret_id = p.livret_id and ppre_id = p.id order by numero desc limit 1) v on true
            where p.id = :id
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcPpres(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<Ppre> parId(PpreId id) {
        return sql.sql(LECTURE).param("id", id.valeur()).query(this::lire).optional();
    }

    /// The same, its row held until the end of the transaction: two writers come one after the other.
    public Optional<Ppre> parIdPourEcrire(PpreId id) {
        sql.sql("select 1 from ppre.ppre where id = :id for update")
                .param("id", id.valeur())
                .query(Integer.class)
                .optional();
        return parId(id);
    }

    /// @throws PpreDejaEnCours one at a time
    public void creer(Brouillon brouillon, CompteId par) {
        creer(brouillon, null, par);
    }

    /// @param renouvelle the PPRE of the same livret that this one renews; absent for a first one
    /// @throws PpreDejaEnCours one at a time
    public void creer(Brouillon brouillon, @Nullable PpreId renouvelle, CompteId par) {
        var identite = brouillon.identite();
        try {
            sql.sql("""
                            insert into ppre.ppre (livret_id, id, etat, palier, second_degre, cree_le, cree_par, renouvelle)
                            values (:livret, :id, 'BROUILLON', :palier, :secondDegre, :creeLe, :par, :renouvelle)
                            """)
                    .param("livret", identite.livret().valeur())
                    .param("id", identite.id().valeur())
                    .param("palier", identite.palier())
                    .param("secondDegre", identite.secondDegre())
                    .param("creeLe", Timestamp.from(identite.creeLe()))
                    .param("par", par.valeur())
                    .param("renouvelle", renouvelle == null ? null : renouvelle.valeur(), Types.OTHER)
                    .update();
        } catch (DuplicateKeyException _) {
            throw new PpreDejaEnCours();
        }
        ouvrir(brouillon, "BROUILLON");
    }

    /// @param etat that of the PPRE, which the row follows
    private void ouvrir(EnRedaction ecrit, String etat) {
        sql.sql("""
                        insert into ppre.brouillon (livret_id, ppre_id, etat, modifie_le)
                        values (:livret, :id, :etat, :le)
                        """)
                .param("livret", ecrit.livret().valeur())
                .param("id", ecrit.id().valeur())
                .param("etat", etat)
                .param("le", Timestamp.from(ecrit.redaction().modifieLe()))
                .update();
        enregistrer(ecrit);
    }

    public void enregistrer(EnRedaction ecrit) {
        var redaction = ecrit.redaction();
        sql.sql("""
                        update ppre.brouillon
                        set champs = :champs::jsonb, traces = :traces::jsonb, revision = :revision, modifie_le = :le
                        where livret_id = :livret and ppre_id = :id
                        """)
                .param("champs", json.writeValueAsString(redaction.champs()))
                .param("traces", json.writeValueAsString(redaction.traces()))
                .param("revision", redaction.revision())
                .param("le", Timestamp.from(redaction.modifieLe()))
                .param("livret", ecrit.livret().valeur())
                .param("id", ecrit.id().valeur())
                .update();
    }

    /// Into the bin of the livret; what was typed stays as it is.
    public void supprimer(Supprime supprime) {
        sql.sql("""
                        update ppre.ppre set etat = 'SUPPRIME', supprime_le = :le
                        where livret_id = :livret and id = :id and etat = 'BROUILLON'
                        """)
                .param("le", supprime.le())
                .param("livret", supprime.livret().valeur())
                .param("id", supprime.id().valeur())
                .update();
    }

    /// Out of the bin.
    ///
    /// @throws PpreDejaEnCours another one was begun meanwhile
    public void reprendre(Brouillon brouillon) {
        try {
            sql.sql("""
                            update ppre.ppre set etat = 'BROUILLON', supprime_le = null
                            where livret_id = :livret and id = :id and etat = 'SUPPRIME'
                            """)
                    .param("livret", brouillon.livret().valeur())
                    .param("id", brouillon.id().valeur())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new PpreDejaEnCours();
        }
    }

    /// Erases the drafts whose time in the bin is over.
    ///
    /// @return where each was, and which
    public List<Erase> viderLaCorbeille(LocalDate aujourdhui) {
        return sql.sql("select livret_id, ppre_id from ppre.vider_la_corbeille(:aujourdhui)")
                .param("aujourdhui", aujourdhui)
                .query((ligne, _) -> new Erase(
                        new LivretId(ligne.getObject("livret_id", UUID.class)),
                        new PpreId(ligne.getObject("ppre_id", UUID.class))))
                .list();
    }

    /// A draft that is gone for good.
    public record Erase(LivretId livret, PpreId ppre) {}

    /// The draft goes, its document stays.
    public void finaliser(Finalise finalise, CompteId par, Instant a) {
        var document = json.writeValueAsString(finalise.document());
        fermer(finalise);
        sql.sql("""
                        update ppre.ppre set etat = 'FINALISE', finalise_le = :le, semaines = :semaines
                        where livret_id = :livret and id = :id
                        """)
                .param("le", finalise.document().entete().finaliseLe())
                .param("semaines", finalise.document().contenu().semaines())
                .param("livret", finalise.livret().valeur())
                .param("id", finalise.id().valeur())
                .update();
        sql.sql("""
                        insert into ppre.version (livret_id, ppre_id, document, empreinte, finalise_a, finalise_par)
                        values (:livret, :id, :document::jsonb, :empreinte, :a, :par)
                        """)
                .param("livret", finalise.livret().valeur())
                .param("id", finalise.id().valeur())
                .param("document", document)
                .param("empreinte", Empreinte.de(document))
                .param("a", Timestamp.from(a))
                .param("par", par.valeur())
                .update();
    }

    private void fermer(Ppre ppre) {
        sql.sql("delete from ppre.brouillon where livret_id = :livret and ppre_id = :id")
                .param("livret", ppre.livret().valeur())
                .param("id", ppre.id().valeur())
                .update();
    }

    public void ouvrirBilan(BilanEnCours bilan) {
        passer(bilan, "BILAN");
        ouvrir(bilan, "BILAN");
    }

    /// What was typed goes, the PPRE is as before its bilan was begun.
    public void abandonnerBilan(Finalise finalise) {
        fermer(finalise);
        passer(finalise, "FINALISE");
    }

    /// The draft of the bilan goes, its document stays beside that of the PPRE.
    public void finaliserBilan(Evalue evalue, CompteId par, Instant a) {
        var document = json.writeValueAsString(evalue.bilan());
        fermer(evalue);
        sql.sql("""
                        update ppre.ppre set etat = :etat, evalue_le = :le
                        where livret_id = :livret and id = :id
                        """)
                .param("etat", evalue.clos() ? "CLOS" : "EVALUE")
                .param("le", evalue.bilan().entete().finaliseLe())
                .param("livret", evalue.livret().valeur())
                .param("id", evalue.id().valeur())
                .update();
        sql.sql("""
                        insert into ppre.bilan (livret_id, ppre_id, document, empreinte, finalise_a, finalise_par)
                        values (:livret, :id, :document::jsonb, :empreinte, :a, :par)
                        """)
                .param("livret", evalue.livret().valeur())
                .param("id", evalue.id().valeur())
                .param("document", document)
                .param("empreinte", Empreinte.de(document))
                .param("a", Timestamp.from(a))
                .param("par", par.valeur())
                .update();
    }

    public void interrompre(Interrompu interrompu) {
        sql.sql("""
                        update ppre.ppre set etat = 'INTERROMPU', interrompu_le = :le, interrompu_motif = :motif
                        where livret_id = :livret and id = :id
                        """)
                .param("le", interrompu.le())
                .param("motif", interrompu.motif())
                .param("livret", interrompu.livret().valeur())
                .param("id", interrompu.id().valeur())
                .update();
    }

    public void clore(Evalue clos) {
        sql.sql("""
                        update ppre.ppre set etat = 'CLOS', clos_le = :le
                        where livret_id = :livret and id = :id and etat = 'EVALUE'
                        """)
                .param("le", clos.closLe())
                .param("livret", clos.livret().valeur())
                .param("id", clos.id().valeur())
                .update();
    }

    /// The day on which a PPRE was followed by the one that renews it, when that one may be seen.
    public Optional<LocalDate> renouveleLe(Ppre ppre) {
        return sql.sql("""
                        select cree_le from ppre.ppre
                        where livret_id = :livret and renouvelle = :id and etat <> 'SUPPRIME'
                        """)
                .param("livret", ppre.livret().valeur())
                .param("id", ppre.id().valeur())
                .query((ligne, _) -> Dates.jour(instant(ligne, "cree_le")))
                .optional();
    }

    private void passer(Ppre ppre, String etat) {
        sql.sql("update ppre.ppre set etat = :etat where livret_id = :livret and id = :id")
                .param("etat", etat)
                .param("livret", ppre.livret().valeur())
                .param("id", ppre.id().valeur())
                .update();
    }

    private Ppre lire(ResultSet ligne, int rang) throws SQLException {
        var identite = new Identite(
                new PpreId(ligne.getObject("id", UUID.class)),
                new LivretId(ligne.getObject("livret_id", UUID.class)),
                ligne.getString("palier"),
                ligne.getBoolean("second_degre"),
                instant(ligne, "cree_le"));
        return switch (ligne.getString("etat")) {
            case "BROUILLON" -> brouillon(identite, ligne);
            case "SUPPRIME" ->
                new Supprime(brouillon(identite, ligne), ligne.getObject("supprime_le", LocalDate.class));
            case "FINALISE" -> new Finalise(identite, document(ligne));
            // For who only reads, the draft of the bilan is not there: the PPRE is as its finalisation left it.
            case "BILAN" ->
                ligne.getString("champs") == null
                        ? new Finalise(identite, document(ligne))
                        : new BilanEnCours(identite, document(ligne), redaction(ligne));
            case "INTERROMPU" ->
                new Interrompu(
                        identite,
                        document(ligne),
                        ligne.getObject("interrompu_le", LocalDate.class),
                        ligne.getString("interrompu_motif"));
            case "EVALUE" -> evalue(identite, ligne, false);
            case "CLOS" -> evalue(identite, ligne, true);
            default -> throw new IllegalStateException("État de PPRE inconnu");
        };
    }

    private Evalue evalue(Identite identite, ResultSet ligne, boolean clos) throws SQLException {
        return new Evalue(
                identite,
                document(ligne),
                json.readValue(ligne.getString("bilan"), DocumentBilan.class),
                clos,
                ligne.getObject("clos_le", LocalDate.class));
    }

    private DocumentPpre document(ResultSet ligne) throws SQLException {
        return json.readValue(ligne.getString("document"), DocumentPpre.class);
    }

    private Brouillon brouillon(Identite identite, ResultSet ligne) throws SQLException {
        return new Brouillon(identite, redaction(ligne), ligne.getObject("repris_du", LocalDate.class));
    }

    private Redaction redaction(ResultSet ligne) throws SQLException {
        return new Redaction(
                json.readValue(ligne.getString("champs"), new TypeReference<Map<String, String>>() {}),
                json.readValue(ligne.getString("traces"), new TypeReference<Map<String, Trace>>() {}),
                ligne.getInt("revision"),
                instant(ligne, "modifie_le"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
