package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnRedaction;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import fr.lpi.ppre.domain.PpreDejaRenouvele;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.redaction.RedactionEnBase;
import fr.lpi.web.Dates;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The PPRE that the current account may see.
@Repository
public class JdbcPpres {

    private final JdbcClient sql;
    private final LignePpre lignes;
    private final RedactionEnBase redactions;
    private final JdbcDocuments documents;

    JdbcPpres(JdbcClient sql, LignePpre lignes, RedactionEnBase redactions, JdbcDocuments documents) {
        this.sql = sql;
        this.lignes = lignes;
        this.redactions = redactions;
        this.documents = documents;
    }

    public Optional<Ppre> parId(PpreId id) {
        return sql.sql(LignePpre.LECTURE)
                .param("id", id.valeur())
                .query(lignes::lire)
                .optional();
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
    /// @throws PpreDejaRenouvele each is renewed once
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
        } catch (DuplicateKeyException refus) {
            throw devantUnAutre(refus);
        }
        inserer(brouillon);
    }

    /// Why a draft cannot be opened beside another PPRE, by the name of the promise that the database kept.
    static RuntimeException devantUnAutre(DuplicateKeyException refus) {
        return String.valueOf(refus.getMostSpecificCause().getMessage()).contains("un_ppre_se_renouvelle_une_fois")
                ? new PpreDejaRenouvele()
                : new PpreDejaEnCours();
    }

    /// A PPRE in which something is typed once more: its rectificatif, or its bilan.
    public void ouvrir(EnRedaction ecrit) {
        passer(ecrit, etat(ecrit));
        inserer(ecrit);
    }

    private void inserer(EnRedaction ecrit) {
        sql.sql("""
                        insert into ppre.brouillon (livret_id, ppre_id, etat, modifie_le)
                        values (:livret, :id, :etat, :le)
                        """)
                .param("livret", ecrit.livret().valeur())
                .param("id", ecrit.id().valeur())
                .param("etat", etat(ecrit))
                .param("le", Timestamp.from(ecrit.redaction().modifieLe()))
                .update();
        enregistrer(ecrit);
    }

    /// That of the PPRE, which the row of what is typed follows.
    private static String etat(EnRedaction ecrit) {
        return switch (ecrit) {
            case Brouillon _ -> "BROUILLON";
            case Rectification _ -> "RECTIFICATION";
            case BilanEnCours _ -> "BILAN";
        };
    }

    public void enregistrer(EnRedaction ecrit) {
        redactions
                .ecrire(sql.sql("""
                        update ppre.brouillon
                        set champs = :champs::jsonb, traces = :traces::jsonb, revision = :revision, modifie_le = :modifieLe
                        where livret_id = :livret and ppre_id = :id
                        """), ecrit.redaction())
                .param("livret", ecrit.livret().valeur())
                .param("id", ecrit.id().valeur())
                .update();
    }

    /// The draft goes, its document stays, after those that it replaces.
    ///
    /// @param recueilli what was noted of the version replaced, and is asked for again; empty for a first one
    public void finaliser(Finalise finalise, Map<String, String> recueilli, CompteId par, Instant a) {
        fermer(finalise);
        var rectificatif = finalise.document().rectificatif();
        sql.sql("""
                        update ppre.ppre
                        set etat = 'FINALISE', finalise_le = :le, semaines = :semaines, rectifie_le = :rectifieLe,
                            accord_redemande = accord_redemande or :accordRedemande
                        where livret_id = :livret and id = :id
                        """)
                .param("le", finalise.document().entete().finaliseLe())
                .param("semaines", finalise.document().contenu().semaines())
                .param("rectifieLe", rectificatif == null ? null : rectificatif.le(), Types.DATE)
                .param("accordRedemande", recueilli.containsKey(ChampsSuivi.ACCORD))
                .param("livret", finalise.livret().valeur())
                .param("id", finalise.id().valeur())
                .update();
        documents.graver(finalise, recueilli, par, a);
    }

    private void fermer(Ppre ppre) {
        sql.sql("delete from ppre.brouillon where livret_id = :livret and ppre_id = :id")
                .param("livret", ppre.livret().valeur())
                .param("id", ppre.id().valeur())
                .update();
    }

    /// What was typed goes, the PPRE is as before its bilan or its rectificatif was begun.
    public void abandonner(Finalise finalise) {
        fermer(finalise);
        passer(finalise, "FINALISE");
    }

    /// The draft of the bilan goes, its document stays beside that of the PPRE.
    public void finaliserBilan(Evalue evalue, CompteId par, Instant a) {
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
        documents.graver(evalue, par, a);
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
                .query((ligne, _) -> Dates.jour(
                        ligne.getObject("cree_le", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void passer(Ppre ppre, String etat) {
        sql.sql("update ppre.ppre set etat = :etat where livret_id = :livret and id = :id")
                .param("etat", etat)
                .param("livret", ppre.livret().valeur())
                .param("id", ppre.id().valeur())
                .update();
    }
}
