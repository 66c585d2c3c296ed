package fr.lpi.document;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.ProjetsPublies;
import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.document.livret.LireLivret;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.DocumentsPpre;
import fr.lpi.ppre.DocumentsPpre.Usage;
import fr.lpi.ppre.PpreId;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TelechargementController {

    private final DocumentsPpre documents;
    private final PdfPpre pdf;
    private final PdfFamille pdfFamille;

    private final LireLivret lireLivret;
    private final PdfLivret pdfLivret;

    private final ProjetsPublies projets;
    private final PdfProjet pdfProjet;

    TelechargementController(
            DocumentsPpre documents,
            @Lazy PdfPpre pdf,
            @Lazy PdfFamille pdfFamille,
            LireLivret lireLivret,
            @Lazy PdfLivret pdfLivret,
            ProjetsPublies projets,
            @Lazy PdfProjet pdfProjet) {
        this.documents = documents;
        this.pdf = pdf;
        this.pdfFamille = pdfFamille;
        this.lireLivret = lireLivret;
        this.pdfLivret = pdfLivret;
        this.projets = projets;
        this.pdfProjet = pdfProjet;
    }

    @GetMapping("/livrets/{numero}/pdf")
    ResponseEntity<byte[]> telechargerLeLivret(
            @PathVariable NumeroLivret numero, @AuthenticationPrincipal Utilisateur utilisateur) {
        var livret = lireLivret.telecharger(utilisateur, numero);
        return fichier(NomDeFichier.de(livret), pdfLivret.imprimer(livret));
    }

    @GetMapping("/ppres/{ppre}/pdf")
    ResponseEntity<byte[]> telecharger(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur) {
        var document = documents.lire(utilisateur, ppre, Usage.TELECHARGEMENT);
        return fichier(NomDeFichier.de(document), pdf.imprimer(document));
    }

    @GetMapping("/ppres/{ppre}/versions/{numero}/pdf")
    ResponseEntity<byte[]> telechargerVersion(
            @PathVariable PpreId ppre, @PathVariable int numero, @AuthenticationPrincipal Utilisateur utilisateur) {
        var document = documents.lireVersion(utilisateur, ppre, numero);
        return fichier(NomDeFichier.de(document), pdf.imprimer(document));
    }

    @GetMapping("/ppres/{ppre}/pdf/famille")
    ResponseEntity<byte[]> telechargerPourLaFamille(
            @PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur) {
        var document = documents.lire(utilisateur, ppre, Usage.TELECHARGEMENT_FAMILLE);
        return fichier(NomDeFichier.pourLaFamille(document.ppre()), pdfFamille.imprimer(document));
    }

    @GetMapping("/accompagnement/{projet}/pdf")
    ResponseEntity<byte[]> telechargerLeProjet(
            @PathVariable ProjetId projet, @AuthenticationPrincipal Utilisateur utilisateur) {
        return fichier(projets.deLEcole(utilisateur, projet));
    }

    @GetMapping("/projets/{jeton}/pdf")
    ResponseEntity<byte[]> telechargerSansCompte(@PathVariable String jeton) {
        return fichier(projets.sousLien(jeton));
    }

    private ResponseEntity<byte[]> fichier(Publie publie) {
        return fichier(NomDeFichier.de(publie), pdfProjet.imprimer(publie));
    }

    private static ResponseEntity<byte[]> fichier(NomDeFichier nom, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, nom.contentDisposition())
                .body(octets);
    }
}
