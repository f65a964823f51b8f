"""Values in, pictures out: each chart is made once as shapes, then drawn by matplotlib on screen or by the report on paper."""
