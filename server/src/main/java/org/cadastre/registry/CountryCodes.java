package org.cadastre.registry;

/// The 249 officially assigned ISO 3166-1 alpha-2 codes, in alphabetical order.
public final class CountryCodes {
    private static final String ASSIGNED = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ"
            + "CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGU"
            + "GWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMN"
            + "MOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSK"
            + "SLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

    private CountryCodes() {}

    /// How many codes are assigned.
    public static int count() {
        return ASSIGNED.length() / 2;
    }

    /// The code at this place of the alphabetical order.
    ///
    /// @param index 0 to `count() - 1`
    public static String code(int index) {
        return ASSIGNED.substring(2 * index, 2 * index + 2);
    }

    /// Whether the two upper-case letters are an officially assigned code; `EU`, `AP`, `ZZ` and `UK` are not.
    public static boolean isAssigned(String code) {
        if (code.length() != 2) {
            return false;
        }
        for (int at = ASSIGNED.indexOf(code); at >= 0; at = ASSIGNED.indexOf(code, at + 1)) {
            if (at % 2 == 0) {
                return true;
            }
        }
        return false;
    }
}
