using ReadingList.Browsing;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;
using ReadingList.Web.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
builder.Services.AddCatalog(builder.Configuration);
builder.Services.AddBrowsing();
builder.Services.AddPages();
builder.Services.AddPreferences();
builder.Services.AddCompression();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseRequestLocalization();
app.UseExceptionHandler("/error/500");
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapPreferences();
app.MapHealth();
app.MapCrawlers();
app.MapSourceImages();
await app.OpenCatalogAsync();
await app.RunAsync();
