package fr.lpi.transfert.web;

import fr.lpi.transfert.application.ConsulterTransmissions.AReponder;
import fr.lpi.transfert.domain.Motif;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.Arrays;
import java.util.List;

/// A request that waits for an answer, and what each answer does.
///
/// @param livrets what would go, to be read and downloaded first
public record PageReponse(
        String adresse,
        List<Lien> ariane,
        String demandeur,
        String faiteLe,
        String jusquAu,
        List<Sien> eleves,
        List<Lien> livrets,
        Liste motif,
        List<Manque> manques,
        String cle) {

    /// A pupil of one's own school.
    public record Sien(String nom, String naissance, String classe, String ecole) {}

    /// What an answer still wants: neither of the two can be taken back.
    public enum Manque {
        ACCORD_CONFIRME("accordConfirme", "Confirmation", "Cochez « Je confirme » pour transmettre le livret."),
        MOTIF("motif", "Raison", "Choisissez une raison dans la liste, ou laissez « Sans précision »."),
        REFUS_CONFIRME("refusConfirme", "Confirmation", "Cochez « Je confirme » pour ne pas donner suite.");

        private final String champ;
        private final String libelle;
        private final String message;

        Manque(String champ, String libelle, String message) {
            this.champ = champ;
            this.libelle = libelle;
            this.message = message;
        }

        public String message() {
            return message;
        }
    }

    public List<Erreur> erreurs() {
        return manques.stream()
                .map(manque -> Erreur.auChamp(manque.champ, manque.libelle, manque.message))
                .toList();
    }

    static PageReponse de(AReponder aReponder, List<Manque> manques) {
        var demande = aReponder.demande();
        return new PageReponse(
                "/transmissions/" + demande.id(),
                List.of(
                        new Lien("Demandes de transmission", "/transmissions", false),
                        new Lien("Répondre à une demande", "", true)),
                demande.demandeur().nom(),
                Dates.enLettres(demande.faiteLe()),
                Dates.enLettres(demande.jusquAu()),
                demande.eleves().stream()
                        .map(eleve -> new Sien(
                                eleve.nomComplet(),
                                Dates.enLettres(eleve.dateNaissance()),
                                PageTransmissions.classe(eleve),
                                eleve.etablissement().nom()))
                        .toList(),
                aReponder.livrets().stream()
                        .map(numero -> new Lien("Ouvrir le livret n° " + numero, "/livrets/" + numero, false))
                        .toList(),
                new Liste(
                        "motif",
                        "Raison (facultatif)",
                        "",
                        "Sans précision",
                        Arrays.stream(Motif.values())
                                .map(motif -> new Liste.Option(motif.name(), motif.libelle(), false))
                                .toList(),
                        manques.contains(Manque.MOTIF) ? Manque.MOTIF.message : null),
                List.copyOf(manques),
                EnvoisUniques.nouvelleCle());
    }
}
