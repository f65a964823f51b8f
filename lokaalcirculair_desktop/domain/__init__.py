"""The words and the rules: plain, frozen objects of the standard library that know nothing of files, screens or databases."""
