package fr.lpi.ppre.persistence;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.redaction.RedactionEnBase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A row of `ppre.ppre`, with what is written or engraved beside it, as the type of its state.
@Component
class LignePpre {

    static final String LECTURE = """
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

    private final JsonMapper json;
    private final RedactionEnBase redactions;

    LignePpre(JsonMapper json, RedactionEnBase redactions) {
        this.json = json;
        this.redactions = redactions;
    }

    Ppre lire(ResultSet ligne, int rang) throws SQLException {
        var identite = new Identite(
                new PpreId(ligne.getObject("id", UUID.class)),
                new LivretId(ligne.getObject("livret_id", UUID.class)),
                ligne.getString("palier"),
                ligne.getBoolean("second_degre"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant());
        return switch (ligne.getString("etat")) {
            case "BROUILLON" -> brouillon(identite, ligne);
            case "SUPPRIME" ->
                new Supprime(brouillon(identite, ligne), ligne.getObject("supprime_le", LocalDate.class));
            case "FINALISE" -> new Finalise(identite, document(ligne));
            // For who only reads, the draft of a bilan or of a rectificatif is not there: the PPRE is as it was
            // finalised.
            case "BILAN" ->
                ligne.getString("champs") == null
                        ? new Finalise(identite, document(ligne))
                        : new BilanEnCours(identite, document(ligne), redactions.lire(ligne));
            case "RECTIFICATION" ->
                ligne.getString("champs") == null
                        ? new Finalise(identite, document(ligne))
                        : new Rectification(identite, document(ligne), redactions.lire(ligne));
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

    private Brouillon brouillon(Identite identite, ResultSet ligne) throws SQLException {
        return new Brouillon(identite, redactions.lire(ligne), ligne.getObject("repris_du", LocalDate.class));
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
}
