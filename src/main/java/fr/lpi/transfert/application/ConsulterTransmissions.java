package fr.lpi.transfert.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FichesEleves;
import fr.lpi.transfert.domain.Demande;
import fr.lpi.transfert.domain.Motif;
import fr.lpi.transfert.persistence.JdbcDemandes;
import fr.lpi.transfert.persistence.JdbcDemandes.Recue;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The requests of a direction: those that wait for its answer, those it refused, those it made.
@Component
public class ConsulterTransmissions {

    private final JdbcDemandes demandes;
    private final FichesEleves fiches;
    private final Etablissements etablissements;
    private final Livrets livrets;
    private final Clock horloge;

    ConsulterTransmissions(
            JdbcDemandes demandes, FichesEleves fiches, Etablissements etablissements, Livrets livrets, Clock horloge) {
        this.demandes = demandes;
        this.fiches = fiches;
        this.etablissements = etablissements;
        this.livrets = livrets;
        this.horloge = horloge;
    }

    public record Transmissions(
            List<AttendReponse> recues, List<Refusee> refusees, List<Envoyee> envoyees, LocalDate jour) {}

    /// @param eleves of the reader's own schools
    public record AttendReponse(
            UUID id, Etablissement demandeur, Instant faiteLe, LocalDate jusquAu, List<FicheEleve> eleves) {}

    /// @param livrets which an agreement would hand over, as long as they may be opened here
    public record AReponder(AttendReponse demande, List<NumeroLivret> livrets) {}

    public record Refusee(
            FicheEleve eleve,
            Etablissement demandeur,
            Instant le,
            @Nullable Motif motif) {}

    /// @param numero of the livret received, as long as the reader may see it
    public record Envoyee(
            FicheEleve eleve, Demande demande, @Nullable NumeroLivret numero) {}

    @Transactional(readOnly = true)
    public Transmissions executer(Utilisateur par) {
        exigerDirection(par);
        return new Transmissions(recues(), refusees(), envoyees(), LocalDate.now(horloge));
    }

    /// @throws Introuvable it does not wait for this person, or not any more
    @Transactional(readOnly = true)
    public AReponder lire(Utilisateur par, UUID demande) {
        exigerDirection(par);
        var lue = recues().stream()
                .filter(recue -> recue.id().equals(demande))
                .findFirst()
                .orElseThrow(Introuvable::new);
        return new AReponder(
                lue,
                lue.eleves().stream()
                        .filter(FicheEleve::inscrit)
                        .flatMap(eleve -> livrets.de(eleve.id()).stream())
                        .map(livret -> livret.numero())
                        .toList());
    }

    private List<AttendReponse> recues() {
        var parDemande = new LinkedHashMap<UUID, List<Recue>>();
        for (var recue : demandes.recues(LocalDate.now(horloge))) {
            parDemande
                    .computeIfAbsent(recue.demande(), _ -> new java.util.ArrayList<>(1))
                    .add(recue);
        }
        var lignes = parDemande.values();
        var connus = parId(lignes.stream().flatMap(List::stream).map(Recue::eleve));
        var ecoles = ecoles(lignes.stream().flatMap(List::stream).map(Recue::demandeur));
        return lignes.stream()
                .map(memes -> {
                    var une = memes.getFirst();
                    return new AttendReponse(
                            une.demande(),
                            trouver(ecoles, une.demandeur()),
                            une.faiteLe(),
                            une.jusquAu(),
                            memes.stream()
                                    .map(recue -> trouver(connus, recue.eleve()))
                                    .toList());
                })
                .toList();
    }

    private List<Refusee> refusees() {
        var refus = demandes.refusees();
        var connus = parId(refus.stream().map(JdbcDemandes.Refus::eleve));
        var ecoles = ecoles(refus.stream().map(JdbcDemandes.Refus::demandeur));
        return refus.stream()
                .map(refusee -> new Refusee(
                        trouver(connus, refusee.eleve()),
                        trouver(ecoles, refusee.demandeur()),
                        refusee.le(),
                        refusee.motif()))
                .toList();
    }

    private List<Envoyee> envoyees() {
        var envoyees = demandes.envoyees();
        var connus = parId(envoyees.stream().map(Demande::eleve));
        return envoyees.stream()
                .map(demande -> {
                    var livret = demande.livret();
                    return new Envoyee(
                            trouver(connus, demande.eleve()),
                            demande,
                            livret == null
                                    ? null
                                    : livrets.parId(livret)
                                            .map(recu -> recu.numero())
                                            .orElse(null));
                })
                .toList();
    }

    private Map<EleveId, FicheEleve> parId(Stream<EleveId> ids) {
        return fiches.parIds(ids.distinct().toList()).stream()
                .collect(Collectors.toMap(FicheEleve::id, Function.identity()));
    }

    private Map<EtablissementId, Etablissement> ecoles(Stream<EtablissementId> ids) {
        Collection<EtablissementId> voulues = ids.distinct().toList();
        return etablissements.parIds(voulues).stream()
                .collect(Collectors.toMap(Etablissement::id, Function.identity()));
    }

    private static <C, V> V trouver(Map<C, V> parmi, C cle) {
        var valeur = parmi.get(cle);
        if (valeur == null) {
            throw new Introuvable();
        }
        return valeur;
    }

    private static void exigerDirection(Utilisateur par) {
        if (par.profil() != Profil.DIRECTION) {
            throw new Introuvable();
        }
    }
}
