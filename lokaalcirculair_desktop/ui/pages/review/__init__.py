"""Parts of the page on which a round is looked over before it is closed."""
