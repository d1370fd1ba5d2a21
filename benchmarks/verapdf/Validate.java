// Validates PDF files by a profile of veraPDF (2b, 2a, ua1) and lists every rule that is broken, with one place.
// How to run it: docs/developers.md, "Check a PDF with veraPDF".
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;
import java.io.*;
import java.util.*;
public class Validate {
  public static void main(String[] a) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (int i = 1; i < a.length; i++) {
      PDFAFlavour f = PDFAFlavour.fromString(a[0]);
      try (PDFAParser p = Foundries.defaultInstance().createParser(new FileInputStream(a[i]), f)) {
        PDFAValidator v = Foundries.defaultInstance().createValidator(f, false);
        ValidationResult r = v.validate(p);
        System.out.println(a[i] + " " + a[0] + " compliant=" + r.isCompliant() + " assertions=" + r.getTotalAssertions());
        Map<String,Integer> n = new TreeMap<>(); Map<String,String> ex = new HashMap<>();
        for (TestAssertion t : r.getTestAssertions()) {
          String k = t.getRuleId().getClause() + "-" + t.getRuleId().getTestNumber() + " " + t.getMessage();
          n.merge(k, 1, Integer::sum); ex.putIfAbsent(k, t.getLocation().getContext() + " | " + t.getErrorMessage());
        }
        for (String k : n.keySet()) System.out.println("  " + n.get(k) + "x " + k + "\n      e.g. " + ex.get(k));
      }
    }
  }
}
