namespace ReadingList.Lists.Syntax;

/// <summary>Tokens that stand side by side, and the plain text that they make together.</summary>
internal sealed class Run(Token[] tokens)
{
    private string? _plain;

    public static Run Empty { get; } = new([]);

    public Token[] Tokens { get; } = tokens;

    /// <summary>What a reader sees; images and markers add nothing. Not folded: its places map back to tokens.</summary>
    public string Plain => _plain ??= MakePlain();

    /// <summary>The plain text up to the end of the token that brings it to so many letters: of a long run the beginning is asked for more often than all of it.</summary>
    public string Opening(int length)
    {
        foreach (var token in Tokens)
        {
            if (token.PlainLength >= length) return token.Plain;
            if (token.PlainLength > 0) break;
        }

        return Plain;
    }

    public bool IsBlank
    {
        get
        {
            foreach (var token in Tokens)
            {
                if (!string.IsNullOrWhiteSpace(token.Plain)) return false;
            }

            return true;
        }
    }

    public bool Holds(TokenKind kind)
    {
        foreach (var token in Tokens)
        {
            if (token.Kind == kind) return true;
        }

        return false;
    }

    public Run Slice(int from, int to) => from >= to ? Empty : from == 0 && to == Tokens.Length ? this : new(Tokens[from..to]);

    /// <summary>The tokens between two places of <see cref="Plain"/>; text is cut, links and code stay whole.</summary>
    public Run Cut(int from, int to)
    {
        var (at, start, first, count) = (0, 0, 0, 0);
        for (var i = 0; i < Tokens.Length; i++)
        {
            var length = Tokens[i].PlainLength;
            var isBetween = length == 0 ? at >= from && at <= to : Math.Max(from - at, 0) < Math.Min(to - at, length);
            if (isBetween && count++ == 0) (first, start) = (i, at);
            at += length;
        }

        if (count == 0) return Empty;
        if (from <= 0 && to >= at) return this;
        // What lies between two places stands side by side.
        var cut = Tokens[first..(first + count)];
        for (var i = 0; i < cut.Length; i++)
        {
            var token = cut[i];
            var length = token.PlainLength;
            if (token.Kind == TokenKind.Text && length > 0) cut[i] = token.Part(Math.Max(from - start, 0), Math.Min(to - start, length));
            start += length;
        }

        return new Run(cut);
    }

    // Token by token: the plain text of a whole cell is not made to look at its ends.
    public Run Trim(string alsoThese = "")
    {
        var (from, length, trailing) = (0, 0, 0);
        foreach (var token in Tokens)
        {
            var plain = token.Plain;
            var leading = 0;
            while (leading < plain.Length && IsOneOf(plain[leading], alsoThese)) leading++;
            if (from == length) from += leading;
            length += plain.Length;
            if (leading == plain.Length)
            {
                trailing += leading;
                continue;
            }

            trailing = 0;
            while (IsOneOf(plain[^(trailing + 1)], alsoThese)) trailing++;
        }

        return from == 0 && trailing == 0 ? this : Cut(from, Math.Max(from, length - trailing));
    }

    private static bool IsOneOf(char letter, string alsoThese) => char.IsWhiteSpace(letter) || alsoThese.Contains(letter, StringComparison.Ordinal);

    /// <summary>The links of the run, outermost first, those inside labels too.</summary>
    public IEnumerable<Token> Links() => HoldsLinks ? AllLinks() : [];

    private bool HoldsLinks
    {
        get
        {
            foreach (var token in Tokens)
            {
                if (token.Kind is TokenKind.Link or TokenKind.Image) return true;
            }

            return false;
        }
    }

    private IEnumerable<Token> AllLinks()
    {
        foreach (var token in Tokens)
        {
            if (token.Kind is not (TokenKind.Link or TokenKind.Image)) continue;
            yield return token;
            foreach (var inner in token.Label.Links()) yield return inner;
        }
    }

    private string MakePlain()
    {
        var (length, longest) = (0, "");
        foreach (var token in Tokens)
        {
            var plain = token.Plain;
            length += plain.Length;
            if (plain.Length > longest.Length) longest = plain;
        }

        // Often all but one are markers: no need for a copy.
        return length == longest.Length ? longest : string.Create(length, Tokens, static (plain, tokens) =>
        {
            foreach (var token in tokens)
            {
                var text = token.Plain;
                text.CopyTo(plain);
                plain = plain[text.Length..];
            }
        });
    }
}
